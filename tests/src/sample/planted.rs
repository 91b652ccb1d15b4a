//! The person whom the sample is about, her near misses, and somebody who is nowhere.

/// Her name.
pub const NAME: (&str, &str) = ("Maria", "Lindqvist");
/// Her customer number.
pub const CUSTOMER: &str = "C-104857";
/// Her e-mail address.
pub const EMAIL: &str = "maria.lindqvist@example.com";
/// Her telephone number, as she writes it.
pub const PHONE: &str = "+49 170 5550142";
/// The number of her first account, opened with an address that she no longer uses.
pub const FIRST_CUSTOMER: &str = "C-101903";
/// The address of her first account: nobody searching for her knows it.
pub const FIRST_EMAIL: &str = "m.lindqvist@example.net";
/// Her telephone number as three systems keep it.
pub const PHONE_FORMS: [&str; 3] = ["0170-555 01 42", "0049 (170) 555.0142", "0170/5550142"];

/// Somebody who asks and is in none of the systems: name, customer number, e-mail address, telephone number.
pub const NOBODY: [&str; 4] =
    ["Tomasz Wieczorek", "C-731905", "tomasz.wieczorek@example.net", "+44 7700 900467"];

/// Another person who could be taken for her.
pub struct Decoy {
    /// What makes them look alike.
    pub kind: &'static str,
    /// Given and family name.
    pub name: (&'static str, &'static str),
    /// Customer number.
    pub customer: &'static str,
    /// E-mail address.
    pub email: &'static str,
    /// Telephone number.
    pub phone: &'static str,
}

/// The five who must never be handed out in her place.
pub const DECOYS: [Decoy; 5] = [
    Decoy {
        kind: "email_with_a_letter_before",
        name: ("Xenia-Maria", "Lindqvist"),
        customer: "C-418822",
        email: "xmaria.lindqvist@example.com",
        phone: "+46 70 174 06 21",
    },
    Decoy {
        kind: "email_with_a_longer_domain",
        name: ("Mária", "Lindqvist Prado"),
        customer: "C-560214",
        email: "maria.lindqvist@example.com.br",
        phone: "+44 7700 900318",
    },
    Decoy {
        kind: "same_name",
        name: NAME,
        customer: "C-377140",
        email: "maria.lindqvist@example.org",
        phone: "+46 70 174 06 77",
    },
    Decoy {
        kind: "customer_number_with_a_digit_more",
        name: ("Jonas", "Ekelöf"),
        customer: "C-1048571",
        email: "jonas.ekeloef@example.org",
        phone: "+46 70 174 06 09",
    },
    Decoy {
        kind: "phone_with_a_digit_more",
        name: ("Birgit", "Öhlund"),
        customer: "C-209633",
        email: "birgit.oehlund@example.net",
        phone: "+49 170 55501427",
    },
];
