use super::{View, heading, link, source};
use yew::{Html, html};

impl View<'_> {
    /// Right of reply, changes to the card, and who made it.
    pub(super) fn foot(&self) -> Html {
        let card = self.card;
        html! {
            <div class="foot">
                if !card.replies.is_empty() {
                    <div data-part="replies">
                        { heading("3", "title", &card.labels.replies) }
                        { for card.replies.iter().map(|reply| html! {
                            <>
                                <p><b>{ &reply.asked }</b></p>
                                <p>
                                    <span>{ &reply.answer }</span>
                                    if let Some(told) = &reply.source {
                                        { " " }
                                        { source(told) }
                                    }
                                </p>
                            </>
                        }) }
                    </div>
                }
                <div data-part="changes">
                { heading("3", "title", &card.labels.changes) }
                <ul>{ for card.changes.iter().map(|change| html! {
                    <li>
                        <time datetime={change.iso.clone()}>{ &change.words }</time>
                        <span>{ &change.what }</span>
                    </li>
                }) }</ul>
                </div>
                { for card.colophon.iter().map(|line| html! { <p class="colophon">{ line }</p> }) }
                if let Some(address) = &card.report_errors {
                    <p class="colophon">{ link("report-errors", Some(address), &card.labels.report_errors) }</p>
                }
                <p class="copies">
                    <button data-copy="#">{ &card.labels.copy_link }</button>
                    <button data-copy="<">{ &card.labels.copy_embed }</button>
                </p>
                <p role="status"><span class="copied" hidden=true>{ &card.labels.copied }</span></p>
            </div>
        }
    }
}
