//! Pages that come with a good status and are not the page.

use claim::{
    draft::visible,
    page::{Documents, Page, is_false},
};

/// What a page is called where it says that there is nothing, in the languages of the card.
const NOT_FOUND: [&str; 14] = [
    "not found",
    "page can't be found",
    "page can’t be found",
    "no longer available",
    "does not exist",
    "doesn't exist",
    "introuvable",
    "non trouvée",
    "nicht gefunden",
    "no encontrada",
    "찾을 수 없",
    "존재하지 않",
    "غير موجودة",
    "לא נמצא",
];

/// What a page is called where it wants to see a browser first.
const DOORS: [&str; 7] = [
    "just a moment",
    "attention required",
    "access denied",
    "are you a robot",
    "security check",
    "verify you are human",
    "request rejected",
];

/// What the page calls itself, as an author would see it.
fn title(page: &Page) -> Option<String> {
    let title = page
        .title
        .as_deref()
        .or_else(|| page.metas("og:title").next())?;
    let title: String = title.chars().take(120).collect();
    let title = visible(&title).0;
    (!title.is_empty()).then_some(title)
}

/// That the page is a door for programs.
pub(super) fn door(page: &Page) -> Option<String> {
    let title = title(page)?;
    let lower = title.to_lowercase();
    let is_door = DOORS.iter().any(|door| lower.starts_with(door));
    is_door.then(|| format!("a page called `{title}`"))
}

/// That the page says it is not there.
pub(super) fn not_found(page: &Page, expected: Option<&str>) -> Option<String> {
    let title = title(page)?;
    let lower = title.to_lowercase();
    let number = lower
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word == "404");
    let says = number || NOT_FOUND.iter().any(|words| lower.contains(words));
    // An article may be about pages that are not found.
    let is_it = expected.is_some_and(|expected| squeezed(&title).contains(&squeezed(expected)));
    (says && !is_it).then(|| format!("it is called `{title}`"))
}

/// How one can tell that only a part can be read.
pub(super) fn paywall(page: &Page) -> Option<String> {
    let documents = Documents::read(&page.ld);
    let article = documents.article(None);
    let free = article.and_then(|article| article.get("isAccessibleForFree"));
    if free.is_some_and(is_false) {
        return Some("its JSON-LD says `isAccessibleForFree: false`".to_owned());
    }
    for name in ["article:content_tier", "og:article:content_tier"] {
        if let Some(tier) = page
            .metas(name)
            .find(|tier| matches!(*tier, "locked" | "metered"))
        {
            return Some(format!("it says `{name}: {tier}`"));
        }
    }
    None
}

/// That the source's title is nowhere on the page.
pub(super) fn title_lost(page: &Page, expected: Option<&str>) -> Option<String> {
    let expected = expected?;
    let own = page.title.as_deref().unwrap_or_default();
    let metas = page.metas.iter().map(|(_, content)| content.as_str());
    let places = metas.chain(page.ld.iter().map(String::as_str));
    let places: Vec<&str> = places.chain([own, page.text.as_str()]).collect();
    // A page of scripts alone tells nothing.
    if squeezed(&page.text).is_empty() && own.is_empty() {
        return None;
    }
    let whole = squeezed(expected);
    if places.iter().any(|place| squeezed(place).contains(&whole)) {
        return None;
    }
    // Titles are changed in small ways after publication.
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let there: Vec<String> = places.iter().flat_map(|place| words(place)).collect();
    let wanted = words(expected);
    let kept = wanted.iter().filter(|word| there.contains(word)).count();
    if wanted.is_empty() || kept * 10 >= wanted.len() * 6 {
        return None;
    }
    let found = title(page).map_or_else(|| "none".to_owned(), |title| format!("`{title}`"));
    Some(format!(
        "the source's title is not on it, its own is {found}"
    ))
}

/// Letters and digits alone, in lower case: quotation marks and dashes differ between places.
fn squeezed(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{door, not_found, paywall, title_lost};
    use claim::page::scan;

    #[test]
    fn a_page_that_is_not_there_says_so() {
        let page = |title: &str| scan(&format!("<title>{title}</title><p>text"));
        assert!(not_found(&page("Page not found | Courier"), None).is_some());
        assert!(not_found(&page("404"), Some("Letter")).is_some());
        assert!(not_found(&page("페이지를 찾을 수 없습니다"), None).is_some());
        assert!(not_found(&page("Room 404’s secret"), Some("Room 404's Secret")).is_none());
        assert!(not_found(&page("Letter 4040"), None).is_none());
        assert!(door(&page("Just a moment...")).is_some());
        assert!(door(&page("Nobody has just a moment")).is_none());
    }

    #[test]
    fn a_title_may_change_a_little() {
        let lost = |page: &str, title| title_lost(&scan(page), Some(title));
        let page = "<title>“Mayor” signed letter – Courier</title><p>Something";
        assert_eq!(lost(page, "\"Mayor\" signed letter"), None);
        assert_eq!(lost(page, "Mayor signed a letter"), None);
        assert_eq!(
            lost(page, "Council buys the harbour crane").as_deref(),
            Some("the source's title is not on it, its own is `“Mayor” signed letter – Courier`")
        );
        assert_eq!(lost("<script>app()</script>", "Mayor"), None);
        assert_eq!(
            lost("<title>x</title><h1>시장이 편지에</h1>", "시장이 편지에"),
            None
        );
    }

    #[test]
    fn a_paywall_is_one_that_says_so() {
        let page = |html: &str| paywall(&scan(html));
        let ld = |free| {
            format!(
                "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":{free}}}</script>"
            )
        };
        for free in ["false", "\"False\"", "\"http://schema.org/False\""] {
            assert!(page(&ld(free)).is_some());
        }
        assert!(page(&ld("true")).is_none() && page("<p>paywall").is_none());
        assert!(page("<meta property=article:content_tier content=locked>").is_some());
        assert!(page("<meta property=article:content_tier content=free>").is_none());
    }
}
