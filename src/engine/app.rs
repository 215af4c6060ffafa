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
    /// Told which step the reader chose; none where something else was chosen, which is shown
    /// when the props come again.
    pub(crate) choose: Callback<Option<u32>>,
    /// Told once, when everything is in the page.
    pub(crate) ready: Callback<()>,
}

impl PartialEq for Props {
    /// Never: the app itself knows whether there is something to show, see `changed`.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// The card as a component, with what the reader has chosen in it. A struct and not a function:
/// without hooks it is the smaller one, and its `rendered` tells exactly when the card is there.
pub(crate) struct App {
    filter: Filter,
    act: Callback<Action>,
    /// The node of the chain that is lit.
    lit: Option<u32>,
    /// Whether something was chosen that is not shown yet.
    chosen: bool,
}

impl Component for App {
    type Message = Action;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        Self {
            filter: Filter::default(),
            act: context.link().callback(|action| action),
            lit: None,
            chosen: false,
        }
    }

    /// Nothing is shown at once: the loader shows the step, and first lets the browser paint what
    /// was pressed.
    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        let mut chosen = None;
        match action {
            Action::Step(step) => chosen = Some(step),
            Action::Sides(side) => self.filter.side = side,
            Action::Speakers(speakers) => self.filter.speakers = speakers,
            Action::Light(node) if node == self.lit => return false,
            Action::Light(node) => self.lit = node,
        }
        self.chosen |= chosen.is_none();
        context.props().choose.emit(chosen);
        false
    }

    fn changed(&mut self, context: &Context<Self>, before: &Props) -> bool {
        std::mem::take(&mut self.chosen) || context.props().step != before.step
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
