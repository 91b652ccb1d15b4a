//! What the files of law may not contradict: themselves, each other, the codes of the program and the list of countries.

use std::collections::BTreeSet;

use super::{LawSource, TransferLaw};
use crate::country::Country;
use crate::transfer::instrument::SccModule;
use crate::transfer::{DerogationGround, Safeguard};

/// Fields of a derogation that a rule can ask for.
const DEROGATION_FIELDS: [&str; 7] = [
    "conditions",
    "law",
    "assessment",
    "suitable_safeguards",
    "authority_informed_on",
    "persons_informed_on",
    "limited_number",
];

/// What an instrument can be asked to show.
const INSTRUMENT_NEEDS: [&str; 6] = ["approval", "members", "commitments", "module", "annexes", "signature"];

impl TransferLaw {
    /// Every contradiction found, in English, for the editor of the data.
    #[must_use]
    pub fn contradictions(&self) -> Vec<String> {
        let mut found = Vec::new();
        let abouts = [
            ("scc", &self.scc.about),
            ("derogations", &self.derogations.about),
            ("transfer-tools", &self.tools.about),
            ("adequacy-conditions", &self.conditions.about),
            ("transfer-criteria", &self.criteria.about),
            ("uk-adequacy", &self.united_kingdom.about),
        ];
        for (file, about) in abouts {
            found.extend(source(about).map(|what| format!("{file}: {what}")));
        }
        self.editions(&mut found);
        self.modules(&mut found);
        self.grounds(&mut found);
        self.safeguards(&mut found);
        self.limited(&mut found);
        self.cases(&mut found);
        self.united_kingdom(&mut found);
        found
    }

    fn united_kingdom(&self, found: &mut Vec<String>) {
        let mut codes = BTreeSet::new();
        for one in &self.united_kingdom.countries {
            let code = &one.country;
            if !codes.insert(code) {
                found.push(format!("uk-adequacy: {code} stands there twice"));
            }
            if Country::of(code).is_none() {
                found.push(format!("uk-adequacy: {code} is not in the list of countries"));
            }
            if one.valid_to.is_some_and(|last| last < one.valid_from) {
                found.push(format!("uk-adequacy: {code} ends before it begins"));
            }
        }
    }

    fn editions(&self, found: &mut Vec<String>) {
        let mut codes = BTreeSet::new();
        for edition in &self.scc.editions {
            let code = &edition.code;
            if !codes.insert(code) {
                found.push(format!("scc: edition {code} stands there twice"));
            }
            let ended = edition.conclude_until.is_some();
            if ended != edition.rely_until.is_some() {
                found.push(format!("scc: edition {code} has one end date without the other"));
            }
            if edition.conclude_until.is_some_and(|day| day < edition.valid_from)
                || edition.conclude_until > edition.rely_until
            {
                found.push(format!("scc: the dates of edition {code} run backwards"));
            }
        }
        let current = self.scc.editions.first();
        if current.is_none_or(|edition| !edition.is_transfer_tool || edition.rely_until.is_some()) {
            found.push("scc: the first edition is the one in force, a tool of Chapter V".to_owned());
        }
    }

    fn modules(&self, found: &mut Vec<String>) {
        let named: Vec<_> = self.scc.modules.iter().map(|rule| rule.module).collect();
        if named != SccModule::ALL {
            found.push("scc: each module once, in their order".to_owned());
        }
        let annexes: BTreeSet<_> = self.scc.annexes.iter().map(|annex| annex.annex.as_str()).collect();
        if annexes.len() != self.scc.annexes.len() {
            found.push("scc: an annex stands there twice".to_owned());
        }
        for rule in &self.scc.modules {
            let number = rule.module.number();
            if rule.module.roles() != (rule.exporter, rule.importer) {
                found.push(format!("scc: the roles of module {number} are others"));
            }
            for annex in rule.annexes.iter().filter(|annex| !annexes.contains(annex.as_str())) {
                found.push(format!("scc: module {number} names annex {annex}, which is not described"));
            }
            let chooses = rule.clauses.iter().any(|clause| clause == "9(a)");
            if chooses != rule.annexes.iter().any(|annex| annex == "III") {
                found.push(format!("scc: module {number} has clause 9(a) without annex III, or the reverse"));
            }
        }
    }

    fn grounds(&self, found: &mut Vec<String>) {
        let named: Vec<_> = self.derogations.grounds.iter().map(|rule| rule.ground).collect();
        if named != DerogationGround::ALL {
            found.push("derogations: each ground of Art. 49(1) once, in the law's order".to_owned());
        }
        for rule in &self.derogations.grounds {
            if rule.law != rule.ground.article() {
                found.push(format!("derogations: {} is not where {:?} stands", rule.law, rule.ground));
            }
            for need in rule.needs.iter().filter(|need| !DEROGATION_FIELDS.contains(&need.as_str())) {
                found.push(format!("derogations: {:?} asks for {need}, which is no field", rule.ground));
            }
        }
    }

    fn safeguards(&self, found: &mut Vec<String>) {
        let named: BTreeSet<_> = self.tools.tools.iter().map(|tool| tool.safeguard).collect();
        let wanted: BTreeSet<_> =
            Safeguard::ALL.into_iter().filter(|one| *one != Safeguard::Unstated).collect();
        if named != wanted || named.len() != self.tools.tools.len() {
            found.push("transfer-tools: each tool once".to_owned());
        }
        for tool in &self.tools.tools {
            let code = tool.safeguard.code();
            if tool.law != tool.safeguard.article() {
                found.push(format!("transfer-tools: {} is not where {code} stands", tool.law));
            }
            if tool.needs_assessment != tool.safeguard.is_appropriate_safeguard() {
                found.push(format!(
                    "transfer-tools: an assessment belongs to Art. 46, and {code} says otherwise"
                ));
            }
            if tool.needs_authorisation != tool.law.starts_with("46(3)") {
                found.push(format!(
                    "transfer-tools: authorisation belongs to Art. 46(3), and {code} says otherwise"
                ));
            }
            for need in tool.needs.iter().filter(|need| !INSTRUMENT_NEEDS.contains(&need.as_str())) {
                found.push(format!("transfer-tools: {code} asks for {need}, which is unknown"));
            }
        }
    }

    fn limited(&self, found: &mut Vec<String>) {
        let limited: BTreeSet<&str> = Country::all()
            .iter()
            .filter(|country| country.adequacy.as_ref().is_some_and(|decision| decision.condition.is_some()))
            .map(|country| country.code.as_str())
            .collect();
        let named: BTreeSet<&str> =
            self.conditions.conditions.iter().map(|one| one.country.as_str()).collect();
        if named != limited || named.len() != self.conditions.conditions.len() {
            found.push("adequacy-conditions: one line for each limited decision of countries.csv".to_owned());
        }
        for case in &self.conditions.pending {
            let decided = Country::of(&case.country).is_some_and(|country| country.adequacy.is_some());
            if !decided || case.to.is_some_and(|last| last < case.from) {
                found.push(format!("adequacy-conditions: {} fits no decision", case.what));
            }
        }
    }

    fn cases(&self, found: &mut Vec<String>) {
        let mut codes = BTreeSet::new();
        for case in &self.criteria.cases {
            if !codes.insert(&case.case) {
                found.push(format!("transfer-criteria: {} stands there twice", case.case));
            }
            let known = case.fails.as_ref().is_none_or(|fails| self.criteria.criteria.contains(fails));
            if case.is_transfer == case.fails.is_some() || !known {
                found.push(format!(
                    "transfer-criteria: {} is no transfer exactly when it fails a criterion",
                    case.case
                ));
            }
        }
    }
}

fn source(about: &LawSource) -> Option<&'static str> {
    if about.title.is_empty() || about.source.is_empty() || !about.source_url.starts_with("https://") {
        return Some("title, source and address are needed");
    }
    if about.valid_to.is_some_and(|last| last < about.valid_from) || about.checked_on < about.valid_from {
        return Some("its dates run backwards");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_that_the_program_carries_contradicts_nothing() {
        let law = TransferLaw::read().expect("the files have the shape of the law");
        assert_eq!(law.contradictions(), [""; 0], "each line names what to mend");
    }

    #[test]
    fn a_file_that_contradicts_itself_or_another_is_refused() {
        let whole = TransferLaw::read().unwrap();
        let broken = |change: fn(&mut TransferLaw)| {
            let mut law = whole.clone();
            change(&mut law);
            law.contradictions().join("; ")
        };
        let twice = broken(|law| law.scc.editions[1].code = law.scc.editions[0].code.clone());
        assert!(twice.contains("twice"), "an edition of two meanings: {twice}");
        let reversed =
            broken(|law| law.scc.editions[2].rely_until = law.scc.editions[2].valid_from.pred_opt());
        assert!(reversed.contains("backwards"), "an end before the beginning: {reversed}");
        let roles = broken(|law| law.scc.modules[0].importer = crate::transfer::TransferRole::Processor);
        assert!(roles.contains("roles of module 1"), "module 1 is between controllers: {roles}");
        let annex = broken(|law| law.scc.modules[3].annexes.push("IV".into()));
        assert!(annex.contains("annex IV"), "an annex that nobody describes: {annex}");
        let tia = broken(|law| law.tools.tools[0].needs_assessment = true);
        assert!(tia.contains("assessment"), "adequacy needs no assessment: {tia}");
        let condition = broken(|law| law.conditions.conditions.truncate(1));
        assert!(condition.contains("countries.csv"), "a limited decision without its condition: {condition}");
        let ground = broken(|law| law.derogations.grounds[0].law = "49(2)".into());
        assert!(ground.contains("49(2)"), "49(2) is no ground: {ground}");
        let case = broken(|law| law.criteria.cases[0].is_transfer = true);
        assert!(case.contains("direct"), "a transfer that fails a criterion: {case}");
    }
}
