//! The commands for finding: what lists are filtered by, and saved views.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::activity::ListArgs;
use crate::api::register::day;
use crate::api::{Named, Nothing, missing};
use crate::custom_field::CustomField;
use crate::desk::Desk;
use crate::error::{Error, Kind, Result};
use crate::filter::own::of_activities as own_fields;
use crate::filter::{self, Choice, Field, FieldKind, Filter, Found, Lens, Operator, SortKey};
use crate::interchange::fields as catalogue;
use crate::moment::Moment;
use crate::register::Op;
use crate::saved_view::SavedView;
use crate::search::fold;
use crate::snapshot::Snapshot;
use crate::store::table::Noun;

/// A field by which the list is filtered and ordered.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FilterField {
    /// Key in filters.
    pub key: String,
    /// As people read it.
    pub label: String,
    /// What its values are.
    pub kind: FieldKind,
    /// How it can be compared; the first is the usual way.
    pub operators: Vec<Operator>,
}

/// What the register's list can be filtered and ordered by.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FilterFields {
    /// The fields, in the order in which they are offered.
    pub fields: Vec<FilterField>,
}

/// A column that the list can show.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ListColumn {
    /// Key of the field.
    pub key: String,
    /// As people read it.
    pub label: String,
    /// The article that asks for it; empty where none does.
    pub article: String,
}

/// The columns that the list can show beside its own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ListColumns {
    /// In the order of the record.
    pub columns: Vec<ListColumn>,
}

/// Several sets of conditions.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct CountsArgs {
    /// Each counted by itself.
    pub sets: Vec<Vec<Filter>>,
    /// ISO date for findings; empty for today.
    pub as_of: String,
}

/// How many activities hold each set of conditions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Counts {
    /// In the order of the sets.
    pub counts: Vec<usize>,
}

/// Which field, as of when.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, rename = "FilterChoicesArgs")]
pub struct ChoicesArgs {
    /// Key of the field.
    pub field: String,
    /// ISO date for findings; empty for today.
    pub as_of: String,
}

/// The values of a field that occur in the register.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FilterChoices {
    /// The values, by their labels.
    pub choices: Vec<Choice>,
}

/// Identifiers of activities.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActivityIds {
    /// In the order asked for.
    pub ids: Vec<String>,
}

/// Of which list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct ViewListArgs {
    /// `register`; empty for the views of all lists.
    pub screen: String,
}

/// A saved view with its version.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ViewItem {
    /// The view.
    pub record: SavedView,
    /// To be given back when saving.
    pub version: i64,
}

/// Saved views.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ViewList {
    /// The views, by name.
    pub items: Vec<ViewItem>,
    /// Identifier of the view just saved.
    pub saved: String,
}

/// A view to save; without an identifier it is new, or takes the place of the one with its name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ViewSaveArgs {
    /// The view.
    pub record: SavedView,
}

/// The activities that a list shows: its own conditions and those of its view.
///
/// # Errors
/// `NotFound` when there is no such view; invalid when a filter cannot be understood.
pub fn matching<'s>(lens: &Lens<'s>, args: &ListArgs) -> Result<Found<'s>> {
    let mut filters = args.filters.clone();
    let mut text = args.text.clone();
    let mut sort = args.sort.clone();
    if !args.view.is_empty() {
        let view = view_named(lens.snapshot, &args.view).ok_or_else(|| missing(&args.view))?;
        filters.extend(view.filters.iter().cloned());
        text = format!("{text} {}", view.text);
        if sort.is_empty() {
            sort.clone_from(&view.sort);
        }
    }
    if !args.controller.is_empty() {
        let one = lens.snapshot.organisations.find(&args.controller);
        let one = one.ok_or_else(|| missing(&args.controller))?;
        let values = vec![one.id.clone()];
        filters.push(Filter { field: Field::Controller.key().to_owned(), operator: Operator::Is, values });
    }
    let asked = filter::Asked { text: &text, filters: &filters, sort: &sort, ids: &args.ids };
    filter::find(lens, &asked)
}

pub(super) fn fields(desk: &Desk, moment: &Moment, _: Nothing) -> Result<FilterFields> {
    let words = moment.words();
    let field = |field: &Field| FilterField {
        key: field.key().to_owned(),
        label: words.say(&format!("filter-field-{}", field.key().replace('_', "-"))),
        kind: field.kind(),
        operators: field.kind().operators().to_vec(),
    };
    let mut fields: Vec<FilterField> = Field::ALL.iter().map(field).collect();
    if desk.is_open() {
        let own = |one: &CustomField| FilterField {
            key: one.filter_key(),
            label: one.label_in(moment.lang).to_owned(),
            kind: one.filter_kind(),
            operators: one.filter_kind().operators().to_vec(),
        };
        fields.extend(own_fields(&*desk.snapshot()?).map(own));
    }
    Ok(FilterFields { fields })
}

pub(super) fn columns(_: &Desk, moment: &Moment, _: Nothing) -> Result<ListColumns> {
    let own = ["id", "reference", "name"];
    let fields = catalogue::fields_of(Noun::Activity).iter().filter(|field| !own.contains(&field.key));
    let column = |field: &catalogue::Field| ListColumn {
        key: field.key.to_owned(),
        label: field.label(moment.words()),
        article: field.article.to_owned(),
    };
    Ok(ListColumns { columns: fields.map(column).collect() })
}

pub(super) fn counts(desk: &Desk, moment: &Moment, args: CountsArgs) -> Result<Counts> {
    let snapshot = desk.snapshot()?;
    let lens = Lens::new(&snapshot, day(&args.as_of, moment)?, &desk.facts);
    let count = |filters: &Vec<Filter>| {
        filter::find(&lens, &filter::Asked { filters, ..filter::Asked::default() })
            .map(|found| found.held.len())
    };
    Ok(Counts { counts: args.sets.iter().map(count).collect::<Result<_>>()? })
}

pub(super) fn field_choices(desk: &Desk, moment: &Moment, args: ChoicesArgs) -> Result<FilterChoices> {
    let unknown = || Error::invalid("filter-field-unknown").with("field", args.field.as_str());
    let snapshot = desk.snapshot()?;
    let lens = Lens::new(&snapshot, day(&args.as_of, moment)?, &desk.facts);
    let choices = filter::choices_of(&lens, &args.field, moment.words()).ok_or_else(unknown)?;
    Ok(FilterChoices { choices })
}

pub(super) fn ids(desk: &Desk, moment: &Moment, args: ListArgs) -> Result<ActivityIds> {
    let snapshot = desk.snapshot()?;
    let lens = Lens::new(&snapshot, day(&args.as_of, moment)?, &desk.facts);
    let found = matching(&lens, &args)?;
    Ok(ActivityIds { ids: found.held.iter().map(|held| held.value.id.clone()).collect() })
}

pub(super) fn views(desk: &Desk, _: &Moment, args: ViewListArgs) -> Result<ViewList> {
    Ok(list(&*desk.snapshot()?, &args.screen, ""))
}

fn list(snapshot: &Snapshot, screen: &str, saved: &str) -> ViewList {
    let held = snapshot.saved_views.held_iter();
    let held = held.filter(|held| screen.is_empty() || held.value.screen == screen);
    let mut items: Vec<ViewItem> =
        held.map(|held| ViewItem { record: SavedView::clone(&held.value), version: held.version }).collect();
    items.sort_by_cached_key(|item| (fold(&item.record.name), item.record.reference.clone()));
    ViewList { items, saved: saved.to_owned() }
}

/// The view with this identifier, reference or name.
fn view_named<'s>(snapshot: &'s Snapshot, name: &str) -> Option<&'s SavedView> {
    let by_name = || snapshot.saved_views.iter().find(|view| fold(&view.name) == fold(name));
    snapshot.saved_views.find(name).or_else(by_name)
}

pub(super) fn view_save(desk: &Desk, moment: &Moment, args: ViewSaveArgs) -> Result<ViewList> {
    let mut view = args.record;
    view.name = view.name.trim().to_owned();
    if view.name.is_empty() {
        return Err(Error::invalid("view-name-missing"));
    }
    if view.screen.is_empty() {
        "register".clone_into(&mut view.screen);
    }
    desk.with(|register| {
        let snapshot = register.snapshot();
        // What cannot be understood is said now, not when the view is opened.
        let lens = Lens::new(&snapshot, moment.today_on, &desk.facts);
        let asked = filter::Asked { text: "", filters: &view.filters, sort: &view.sort, ids: &[] };
        filter::find(&lens, &asked)?;
        let same = snapshot.saved_views.iter().find(|one| {
            one.screen == view.screen && fold(&one.name) == fold(&view.name) && one.id != view.id
        });
        match same {
            Some(_) if !view.id.is_empty() => {
                return Err(Error::new(Kind::Invalid, "view-name-taken").with("name", view.name.as_str()));
            }
            Some(same) => (view.id, view.reference) = (same.id.clone(), same.reference.clone()),
            None if view.id.is_empty() => view.id = moment.new_id()?,
            None => {}
        }
        if view.reference.is_empty() {
            view.reference = snapshot.next_reference::<SavedView>("V-");
        }
        let others = snapshot.saved_views.iter().filter(|one| {
            view.is_default && one.is_default && one.screen == view.screen && one.id != view.id
        });
        let others: Vec<SavedView> =
            others.map(|one| SavedView { is_default: false, ..one.clone() }).collect();
        register.change(Op::ViewSaved, moment, |change| {
            others.iter().try_for_each(|one| change.put(one))?;
            change.put(&view)
        })?;
        Ok(list(&register.snapshot(), &view.screen, &view.id))
    })
}

pub(super) fn view_remove(desk: &Desk, moment: &Moment, args: Named) -> Result<ViewList> {
    desk.with(|register| {
        let snapshot = register.snapshot();
        let view = view_named(&snapshot, &args.id).ok_or_else(|| missing(&args.id))?;
        register.change(Op::ViewSaved, moment, |change| change.remove::<SavedView>(&view.id))?;
        Ok(list(&register.snapshot(), &view.screen, ""))
    })
}

/// Reads filters and orders as people type them.
///
/// # Errors
/// Invalid when one is no filter.
pub fn typed(filters: &[String], sort: &[String]) -> Result<(Vec<Filter>, Vec<SortKey>)> {
    let filters = filters.iter().map(|text| text.parse()).collect::<Result<_>>()?;
    let sort = sort.iter().flat_map(|text| text.split(',')).map(str::parse).collect::<Result<_>>()?;
    Ok((filters, sort))
}
