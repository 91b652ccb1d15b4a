//! What customers and agents say in the support tickets, in three languages.

/// One matter: subject, what the customer says, what the agent answers.
///
/// `{product}`, `{licence}`, `{device}`, `{agent}` and `{colleague}` are filled in; a colleague is somebody else's
/// personal data inside the ticket (Art. 15(4)).
pub struct Matter {
    /// ISO 639-1 code.
    pub language: &'static str,
    /// Tags of the desk.
    pub tags: &'static [&'static str],
    /// Subject of the ticket.
    pub subject: &'static str,
    /// The customer's message.
    pub asks: &'static str,
    /// The agent's answer.
    pub answers: &'static str,
}

const fn matter(
    language: &'static str,
    tags: &'static [&'static str],
    subject: &'static str,
    asks: &'static str,
    answers: &'static str,
) -> Matter {
    Matter { language, tags, subject, asks, answers }
}

/// The matters: German, French, and English for everybody else.
pub const MATTERS: [Matter; 15] = [
    matter(
        "en",
        &["activation"],
        "Activation code refused",
        "Hello,\nthe code {licence} for {product} is refused on my {device}: \"already in use\". I bought it last week.",
        "Hello,\nthe code was still linked to an old device. I have released it; please try once more.\n{agent}",
    ),
    matter(
        "en",
        &["billing", "renewal"],
        "Renewed although I switched it off",
        "I switched off the automatic renewal of {product} in spring, and yet I was charged. Licence {licence}.",
        "I am sorry. The renewal is cancelled and the amount goes back within five working days.\n{agent}",
    ),
    matter(
        "en",
        &["installation"],
        "Setup stops at 43 %",
        "The setup of {product} stops at 43 % on my {device}. I attach the log. My colleague {colleague} has the same trouble.",
        "Thank you for the log. Please remove the other scanner first; the guide is linked below.\n{agent}",
    ),
    matter(
        "en",
        &["account"],
        "Two accounts, please merge",
        "I seem to have two accounts. Could you move licence {licence} to the newer one?",
        "Done. The licence shows up after the next sign-in.\n{agent}",
    ),
    matter(
        "en",
        &["false_alarm"],
        "Own program reported as dangerous",
        "{product} deletes a program that I wrote myself. Please have a look, it runs on three machines here.",
        "The laboratory has confirmed a false alarm; the next update mends it.\n{agent}",
    ),
    matter(
        "de",
        &["aktivierung"],
        "Aktivierungscode wird abgelehnt",
        "Guten Tag,\nder Code {licence} für {product} wird auf meinem Gerät ({device}) abgelehnt. Was kann ich tun?",
        "Guten Tag,\nder Code war noch mit einem alten Gerät verknüpft. Ich habe ihn freigegeben.\nFreundliche Grüße\n{agent}",
    ),
    matter(
        "de",
        &["rechnung"],
        "Rechnung auf die Firma umschreiben",
        "Bitte schreiben Sie die Rechnung zu {licence} auf meine Firma um. Rückfragen bitte an {colleague}.",
        "Die berichtigte Rechnung liegt im Kundenkonto bereit.\nFreundliche Grüße\n{agent}",
    ),
    matter(
        "de",
        &["konto"],
        "Anmeldung nach Nummernwechsel",
        "Seit ich eine neue Mobilnummer habe, komme ich nicht mehr ins Konto: Der Code geht noch an die alte.",
        "Ich habe den zweiten Faktor zurückgesetzt; bitte hinterlegen Sie die neue Nummer.\n{agent}",
    ),
    matter(
        "de",
        &["installation"],
        "{product} bremst den Rechner",
        "Seit der letzten Aktualisierung ist mein {device} sehr langsam. Die Prüfung läuft stundenlang.",
        "Bitte schließen Sie den Ordner der Datensicherung von der Prüfung aus. Anleitung anbei.\n{agent}",
    ),
    matter(
        "de",
        &["verlaengerung"],
        "Verlängerung widerrufen",
        "Hiermit widerrufe ich die Verlängerung von {product}, Lizenz {licence}. Bitte bestätigen Sie mir das.",
        "Der Widerruf ist eingetragen, der Betrag wird erstattet.\nFreundliche Grüße\n{agent}",
    ),
    matter(
        "fr",
        &["activation"],
        "Code d'activation refusé",
        "Bonjour,\nle code {licence} de {product} est refusé sur mon {device}. Merci de votre aide.",
        "Bonjour,\nle code restait lié à un ancien appareil ; il est libéré.\nCordialement,\n{agent}",
    ),
    matter(
        "fr",
        &["facturation"],
        "Double prélèvement",
        "J'ai été prélevée deux fois pour {product}. Ma collègue {colleague} a connu le même problème.",
        "Le second prélèvement est annulé ; le remboursement prend cinq jours ouvrés.\nCordialement,\n{agent}",
    ),
    matter(
        "fr",
        &["compte"],
        "Changement d'adresse électronique",
        "Je souhaite utiliser une autre adresse pour mon compte. Comment faire sans perdre la licence {licence} ?",
        "Vous pouvez la changer dans les réglages du compte ; la licence reste attachée.\nCordialement,\n{agent}",
    ),
    matter(
        "fr",
        &["installation"],
        "L'installation s'arrête",
        "L'installation s'arrête à 43 % sur mon {device}. Je joins le journal.",
        "Merci. Désinstallez d'abord l'autre antivirus, puis relancez l'installation.\nCordialement,\n{agent}",
    ),
    matter(
        "fr",
        &["resiliation"],
        "Résiliation de la reconduction",
        "Je résilie la reconduction automatique de {product}. Merci de confirmer.",
        "C'est fait ; la licence reste valable jusqu'à son terme.\nCordialement,\n{agent}",
    ),
];

/// Agents of the desk: name and address.
pub const AGENTS: [(&str, &str); 5] = [
    ("Jana Brandmüller", "jana.brandmueller@example.org"),
    ("Emeka Fitzwarren", "emeka.fitzwarren@example.org"),
    ("Solène Varambon", "solene.varambon@example.org"),
    ("Mikko Tervalampi", "mikko.tervalampi@example.org"),
    ("Ilse Oberkirch", "ilse.oberkirch@example.org"),
];

/// Machines that people have trouble with.
pub const DEVICES: [&str; 6] =
    ["Windows 11 laptop", "MacBook", "Android phone", "iPhone", "Windows 10 desktop", "tablet"];

/// Products, as the shop calls them.
pub const PRODUCTS: [&str; 5] =
    ["Security Standard", "Security Plus", "Security Premium", "Password Vault", "Private Connection"];
