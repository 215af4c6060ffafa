use report_denial::{
    card::Card,
    view::{Action, Filter, View},
};
use std::rc::Rc;
use yew::{Callback, Component, Context, Html, Properties};

/// What the loader decides: the card, the step shown, and whom to tell.
#[derive(Clone, Properties)]
pub(crate) struct Props {
    /// The card; the same one for as long as the app lives.
    pub(crate) card: Rc<Card>,
    /// The step shown, less than the number of days.
    pub(crate) step: u32,
    /// Told which step the reader chose.
    pub(crate) choose: Callback<u32>,
    /// Told once, when everything is in the page.
    pub(crate) ready: Callback<()>,
}

impl PartialEq for Props {
    /// Everything but the step stays the same for as long as the app lives.
    fn eq(&self, other: &Self) -> bool {
        self.step == other.step
    }
}

/// The card as a component, with what the reader has chosen in it. A struct and not a function:
/// without hooks it is the smaller one, and its `rendered` tells exactly when the card is there.
pub(crate) struct App {
    filter: Filter,
    act: Callback<Action>,
    /// The node of the chain that is lit.
    lit: Option<u32>,
}

impl Component for App {
    type Message = Action;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        Self {
            filter: Filter::default(),
            act: context.link().callback(|action| action),
            lit: None,
        }
    }

    /// The step is the loader's to set; it keeps the card's attributes and all else in step.
    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        match action {
            Action::Step(step) => {
                context.props().choose.emit(step);
                return false;
            }
            Action::Sides(side) => self.filter.side = side,
            Action::Speakers(speakers) => self.filter.speakers = speakers,
            Action::Light(node) => return std::mem::replace(&mut self.lit, node) != node,
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Props { card, step, .. } = context.props();
        View {
            card,
            step: *step,
            filter: self.filter,
            lit: self.lit,
            act: self.act.clone(),
        }
        .render()
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            context.props().ready.emit(());
        }
    }
}
