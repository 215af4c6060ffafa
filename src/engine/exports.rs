//! What the loader calls. The shapes are part of the contract; `engine.d.ts` tells them too.

#![allow(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

use crate::app::{App, Props};
use report_denial::{
    card::Card,
    wire::{Reader, Wire},
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::prelude::*;
use yew::{AppHandle, AttrValue, Callback};

thread_local! {
    /// The one card of this instance.
    static LIVE: RefCell<Option<Live>> = const { RefCell::new(None) };
}

struct Live {
    handle: AppHandle<App>,
    props: Props,
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What `mount` takes: a plain object. */
export interface MountOptions {
    /** An empty element; the card becomes its only child. */
    root: Element;
    /** The texts of the card. */
    strings: string[];
    /** The card, in numbers and places in `strings`. */
    numbers: Uint32Array;
    /** The step to show: 0 to the number of days less 1; a greater one shows the last. */
    step: number;
    /**
     * The reader chose a step; without one, something else that the card shows at any step.
     * Nothing changes until `show` is called.
     */
    onStep: (step?: number) => void;
    /** Called once, when the card is in `root`. */
    onReady: () => void;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// `MountOptions`, read field by field: a third of what a general deserializer costs.
    #[wasm_bindgen(typescript_type = "MountOptions")]
    pub type MountOptions;
    #[wasm_bindgen(method, getter)]
    fn root(this: &MountOptions) -> web_sys::Element;
    #[wasm_bindgen(method, getter)]
    fn strings(this: &MountOptions) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    fn numbers(this: &MountOptions) -> Vec<u32>;
    #[wasm_bindgen(method, getter)]
    fn step(this: &MountOptions) -> u32;
    #[wasm_bindgen(method, js_name = onStep)]
    fn on_step(this: &MountOptions, step: Option<u32>);
    #[wasm_bindgen(method, js_name = onReady)]
    fn on_ready(this: &MountOptions);
}

/// Renders a card into `options.root`. `false` where the numbers are no card: another build's,
/// or damaged on the way.
#[wasm_bindgen]
#[must_use]
pub fn mount(options: MountOptions) -> bool {
    let strings: Vec<AttrValue> = options.strings().into_iter().map(AttrValue::from).collect();
    let numbers = options.numbers();
    let mut reader = Reader::new(&strings, &numbers);
    let Some(card) = Card::read(&mut reader).filter(|_| reader.is_empty()) else {
        return false;
    };
    let step = clamp(&card, options.step());
    let root = options.root();
    let options = Rc::new(options);
    let told = Rc::clone(&options);
    let props = Props {
        card: Rc::new(card),
        step,
        choose: Callback::from(move |step| options.on_step(step)),
        ready: Callback::from(move |()| told.on_ready()),
    };
    // The loader says in one line what happened; a second one would only repeat it.
    yew::set_custom_panic_hook(Box::new(|_| ()));
    let handle = yew::Renderer::<App>::with_root_and_props(root, props.clone()).render();
    LIVE.set(Some(Live { handle, props }));
    true
}

/// Shows the card as it stood at a step; a step past the last shows the last.
#[wasm_bindgen]
pub fn show(step: u32) {
    LIVE.with_borrow_mut(|live| {
        if let Some(Live { handle, props }) = live {
            props.step = clamp(&props.card, step);
            handle.update(props.clone());
        }
    });
}

/// Takes the card out of its root again.
#[wasm_bindgen]
pub fn unmount() {
    if let Some(live) = LIVE.take() {
        live.handle.destroy();
    }
}

fn clamp(card: &Card, step: u32) -> u32 {
    let last = card.days.len().saturating_sub(1);
    step.min(u32::try_from(last).unwrap_or(u32::MAX))
}
