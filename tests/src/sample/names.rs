//! Names and places to invent people from: each in its own spelling and, where Windows-1252 lacks a letter, in plain Latin.

/// What people of one language are called and where they live.
pub struct Pool {
    /// ISO 639-1 code of the language.
    pub language: &'static str,
    /// ISO 3166-1 code of the country.
    pub country: &'static str,
    /// Given names, `own spelling=plain Latin`, the second only where it differs.
    pub given: &'static str,
    /// Family names, in the same form.
    pub family: &'static str,
    /// Streets, without house number.
    pub streets: &'static str,
    /// `postcode town`.
    pub towns: &'static str,
}

const fn pool(
    language: &'static str,
    country: &'static str,
    given: &'static str,
    family: &'static str,
    streets: &'static str,
    towns: &'static str,
) -> Pool {
    Pool { language, country, given, family, streets, towns }
}

/// Twenty languages of Europe. German stands first: most customers of the sample live there.
pub const POOLS: [Pool; 20] = [
    pool(
        "de",
        "DE",
        "Anneliese Bärbel Dörte Friederike Gisela Hannelore Jürgen Käthe Lutz Mechthild Norbert Ottokar Rüdiger Sönke Ulrike Wiebke Zacharias Änne",
        "Achtermann Bruckmüller Daubenschütz Eßlinger Fröhlingsdorf Grünwald Heckenstaller Jägersberg Königsmann Löffelhardt Möllenkamp Nußbaumer Pfützner Rößler Schönebeck Trübenbach Übelacker Weißgerber",
        "Am Mühlbach|Bäckergasse|Große Bleiche|Lindenstraße|Schloßallee|Zur Grünen Aue",
        "38640 Goslar|99817 Eisenach|24937 Flensburg|89073 Ulm|02826 Görlitz|94032 Passau|48143 Münster",
    ),
    pool(
        "fr",
        "FR",
        "Agnès Baptiste Célestine Désiré Élodie Fabrice Gaëlle Hélène Ignace Joël Léonie Maëlys Noémie Océane Régine Théophile",
        "Aubépin Beaufrère Châtelain Desrosières Ésquirol Fontvieille Grandcœur Héritier Lachênaie Malebranche Noëllet Pâquerette Quéméneur Roquefeuil Saint-Aubin Tréguier",
        "Rue de l'Église|Allée des Tilleuls|Quai aux Fleurs|Impasse du Hêtre|Place de la Fontaine",
        "25000 Besançon|29200 Brest|64100 Bayonne|87000 Limoges|10000 Troyes",
    ),
    pool(
        "es",
        "ES",
        "Álvaro Begoña Concepción Íñigo Jesús Lucía Martín Nuño Óscar Piedad Ramón Sofía Ximena Zuriñe",
        "Alcañiz Belmonte Castaño Echegaray Figueirido Gutiérrez-Lara Ibáñez Logroñés Montenegro Núñez-Prado Peñalver Quiñones Roldán Zubizarreta",
        "Calle Mayor|Paseo de la Alameda|Plaza del Pósito|Camino de la Ñora|Avenida de la Constitución",
        "29005 Málaga|26001 Logroño|15003 A Coruña|50003 Zaragoza|10003 Cáceres",
    ),
    pool(
        "it",
        "IT",
        "Agnese Beatrice Cosimo Desirée Fiorenza Gaspare Ilaria Lodovico Niccolò Ornella Pasquale Serafina Taddeo Zita",
        "Abbiategrasso Bevilacqua Cantù Dell'Orto D'Amicis Fogliarini Gattamelata Lobiancorè Malaspina Niccodè Pedrazzolì Quattrocchi Tagliaferro Zanetel",
        "Via Roma|Corso Umberto|Vicolo del Forno|Piazza delle Erbe|Via San Nicolò",
        "47121 Forlì|06121 Perugia|13900 Biella|95131 Catania|33100 Udine",
    ),
    pool(
        "pt",
        "PT",
        "Adélia Benedito Conceição Estêvão Flávia Gonçalo Inês João Luísa Matias Nuno Simão Vitória Zulmira",
        "Alvorão Brandão Conceição-Reis Durães Frazão Guimarães Lousã Mourão Noronha Patrício Quintão Serrão Vilhena Zagalo",
        "Rua Augusta|Travessa do Poço|Largo da Sé|Avenida da República",
        "7000 Évora|3000 Coimbra|8000 Faro|4700 Braga",
    ),
    pool(
        "nl",
        "NL",
        "Anouk Berend Coenraad Daniëlle Floortje Gijs Hendrikje Joost Liesbeth Maarten Noortje Renée Sjoerd Tjitske",
        "Achterberg Bloemendaal Citroën Dijkgraaf Ettekoven Groenewoud Hoogstraten IJsselmuiden Kloosterboer Lammertink Oudekerk Poelstra Ruijtenbeek Zwanepoel",
        "Kerkstraat|Oude Gracht|Molenweg|Coöperatieplein",
        "5211 's-Hertogenbosch|8911 Leeuwarden|4331 Middelburg|7411 Deventer",
    ),
    pool(
        "sv",
        "SE",
        "Åsa Birgitta Göran Håkan Ingegerd Jöran Kerstin Märta Östen Ragnhild Sölve Torbjörn Ylva",
        "Almkvist Björnståhl Dahlgård Ekelöf Forsgren Granåker Höglund Järnberg Kärrsten Ljungqvist Månsdotter Nordanå Sjöholm Öbrink",
        "Storgatan|Kungsängsvägen|Norra Ågatan|Björkstigen",
        "211 22 Malmö|702 10 Örebro|903 26 Umeå|352 30 Växjö",
    ),
    pool(
        "da",
        "DK",
        "Asbjørn Bodil Dagny Frøydis Gorm Jørgen Kirstine Mogens Niels-Åge Søren Thyra Ulrik",
        "Aakjær Bregnegård Damgaard Enevoldsen Frøsig Grønbæk Højlund Kærsgaard Løvstrøm Nørremark Skovbo Østerbye",
        "Nørregade|Åboulevarden|Sønder Allé|Færgevej",
        "6000 Kolding|9000 Aalborg|5000 Odense|7100 Vejle",
    ),
    pool(
        "nb",
        "NO",
        "Aslaug Bjørg Eirik Gudbrand Håvard Ingebjørg Kjersti Live Øystein Ragnvald Solveig Tordis",
        "Aksnes Brekkhus Djupvik Fjøsne Gjerløw Haugstøl Kvåle Lysøen Myklebråten Øvrelid Sæterdal Tveitå",
        "Strandgata|Kirkebakken|Øvre Torggate|Fjordveien",
        "5003 Bergen|7010 Trondheim|9008 Tromsø|4006 Stavanger",
    ),
    pool(
        "fi",
        "FI",
        "Aatos Eeva-Liisa Heikki Ilmari Jääskö Kyösti Lempi Mäinö Päivikki Raili Sylvi Väinö",
        "Ahvenlampi Hämeenoja Jokelainen Kääriäinen Lehtovaara Myllymäki Niittysaari Pöyhönen Rytkölä Särkijärvi Tähtinen Yliniemelä",
        "Hämeenkatu|Rantatie|Mäkikuja|Työväenkatu",
        "33100 Tampere|70100 Kuopio|65100 Vaasa|48100 Kotka",
    ),
    pool(
        "pl",
        "PL",
        "Agnieszka Bożena=Bozena Czesław=Czeslaw Grażyna=Grazyna Jędrzej=Jedrzej Łucja=Lucja Mieczysław=Mieczyslaw Róża=Róza Świętosława=Swietoslawa Wojciech Zdzisław=Zdzislaw Żaneta=Zaneta",
        "Brzęczek=Brzeczek Chmieleński=Chmielenski Dąbrowiecki=Dabrowiecki Gołąbek=Golabek Jaśkiewicz=Jaskiewicz Kędzierska=Kedzierska Łapiński=Lapinski Miodunka Ostrożny=Ostrozny Ptaszyńska=Ptaszynska Źródlak=Zródlak Żołędziewski=Zoledziewski",
        "Plac Zamkowy|ul. Długa=ul. Dluga|ul. Świętego Jana=ul. Swietego Jana|Aleja Lipowa",
        "90-001 Łódź=90-001 Lodz|87-100 Toruń=87-100 Torun|20-002 Lublin|59-220 Legnica",
    ),
    pool(
        "cs",
        "CZ",
        "Alžběta=Alzbeta Bořivoj=Borivoj Čeněk=Cenek Drahomíra Jiřina=Jirina Květoslava=Kvetoslava Ludvík Miloš Řehoř=Rehor Šárka Vojtěch=Vojtech Žofie",
        "Bezděkovský=Bezdekovský Čapková=Capková Dvořáček=Dvorácek Hladůvka=Hladuvka Jeřábek=Jerábek Koníčková=Konícková Majerníček=Majernícek Ořechová=Orechová Průcha=Prucha Ryšánek Švejnohová Zelenáč=Zelenác",
        "Náměstí Míru=Námestí Míru|Dlouhá|Ke Hřbitovu=Ke Hrbitovu|Pod Kaštany",
        "301 00 Plzeň=301 00 Plzen|370 01 České Budějovice=370 01 Ceské Budejovice|602 00 Brno|460 01 Liberec",
    ),
    pool(
        "hu",
        "HU",
        "Ágnes Béla Csilla Dezső=Dezsö Erzsébet Gyöngyi Ildikó Jenő=Jenö Lőrinc=Lörinc Márta Özséb Zsófia",
        "Almásy-Tóth Bükkösdi Csepregi Diószegi Erdőhegyi=Erdöhegyi Füzesi Gödöllei Hűvösvölgyi=Hüvösvölgyi Kőmíves=Kömíves Lőrinczy=Lörinczy Őrsi=Örsi Szélpál",
        "Fő utca=Fö utca|Kossuth tér|Malom köz|Szőlő sor=Szölö sor",
        "6720 Szeged|4025 Debrecen|9700 Szombathely|7621 Pécs",
    ),
    pool(
        "ro",
        "RO",
        "Anișoara=Anisoara Bogdan Cătălina=Catalina Dragoș=Dragos Floarea Gheorghița=Gheorghita Ileana Lăcrămioara=Lacramioara Mircea Ștefania=Stefania Traian Viorica",
        "Bălănescu=Balanescu Ciobotaru Dumbrăveanu=Dumbraveanu Frunzăverde=Frunzaverde Gâdea Hațieganu=Hatieganu Lăpușneanu=Lapusneanu Moldoveanca Păltiniș=Paltinis Răzvănescu=Razvanescu Șerbănoiu=Serbanoiu Țurcanu=Turcanu",
        "Piața Unirii=Piata Unirii|Strada Teiului|Bulevardul Gării=Bulevardul Garii|Aleea Castanilor",
        "700028 Iași=700028 Iasi|550024 Sibiu|900178 Constanța=900178 Constanta|410001 Oradea",
    ),
    pool(
        "el",
        "GR",
        "Αγγελική=Angeliki Βασίλης=Vasilis Γεωργία=Georgia Δημοσθένης=Dimosthenis Ευτυχία=Eftychia Θεόφιλος=Theofilos Καλλιόπη=Kalliopi Λεωνίδας=Leonidas Μυρσίνη=Myrsini Ξενοφών=Xenofon",
        "Αλεξανδρής=Alexandris Βουτσινά=Voutsina Γαλανόπουλος=Galanopoulos Δρακάκη=Drakaki Ζερβουδάκης=Zervoudakis Καραμπέτσου=Karampetsou Λιακοπούλου=Liakopoulou Μαυρομάτης=Mavromatis Παπαστεφάνου=Papastefanou Τζαννετής=Tzannetis",
        "Οδός Ερμού=Odos Ermou|Λεωφόρος Νίκης=Leoforos Nikis|Οδός Αθηνάς=Odos Athinas",
        "262 21 Πάτρα=262 21 Patra|383 33 Βόλος=383 33 Volos|712 02 Ηράκλειο=712 02 Irakleio",
    ),
    pool(
        "bg",
        "BG",
        "Ангелина=Angelina Боян=Boyan Велизара=Velizara Гергана=Gergana Желязко=Zhelyazko Здравка=Zdravka Йордан=Yordan Любомира=Lyubomira Стоянка=Stoyanka Цветан=Tsvetan",
        "Ангелчева=Angelcheva Бояджиев=Boyadzhiev Върбанов=Varbanov Грозданова=Grozdanova Джамбазка=Dzhambazka Кърджилов=Kardzhilov Люцканова=Lyutskanova Първанов=Parvanov Хаджийска=Hadzhiyska Шопова=Shopova",
        "ул. Шипка=ul. Shipka|бул. Цариградско шосе=bul. Tsarigradsko shose|ул. Роза=ul. Roza",
        "4000 Пловдив=4000 Plovdiv|5000 Велико Търново=5000 Veliko Tarnovo|9000 Варна=9000 Varna",
    ),
    pool(
        "hr",
        "HR",
        "Anđelka=Andelka Božidar Dražen Gordana Hrvoje Ljerka Nikša Petronila Slađana=Sladana Tomislav Vjekoslava Željka",
        "Babičević=Babicevic Čuljak=Culjak Dragičević=Dragicevic Đurđek=Durdek Grgurić=Grguric Jurjević=Jurjevic Knežić=Knežic Ljubičić=Ljubicic Mihaljčić=Mihaljcic Šimunović=Šimunovic Vučković=Vuckovic Žugaj",
        "Ulica Lipa|Šetalište Marjan|Trg kralja|Vukovarska cesta",
        "21000 Split|31000 Osijek|51000 Rijeka|23000 Zadar",
    ),
    pool(
        "lt",
        "LT",
        "Aušra Birutė=Birute Česlovas=Ceslovas Eglė=Egle Gediminas Jūratė=Jurate Kęstutis=Kestutis Mindaugas Rūta=Ruta Živilė=Živile",
        "Adomaitytė=Adomaityte Baltrušis Čepaitė=Cepaite Gruodžiūnas=Gruodžiunas Juškevičius=Juškevicius Kavaliūnė=Kavaliune Mačernis=Macernis Paukštelis Rimšaitė=Rimšaite Žukauskienė=Žukauskiene",
        "Gedimino prospektas|Pilies gatvė=Pilies gatve|Ąžuolų gatvė=Ažuolu gatve",
        "44280 Kaunas|91246 Klaipėda=91246 Klaipeda|76295 Šiauliai",
    ),
    pool(
        "en",
        "GB",
        "Beatrix Clement Dorothea Fergus Gwendolyn Humphrey Imogen Jocelyn Leopold Millicent Peregrine Rosalind Tristram Winifred",
        "Ashdown-Fell Birkenshaw Cholmondley Drinkwater Entwhistle Fothergale Gillingwater Hathersage Inglethorpe Lockridge Merriweather O'Hanrahan Pennyfeather Thistlewood",
        "High Street|Orchard Row|Mill Lane|Abbey Close|St Cuthbert's Walk",
        "YO1 7HH York|LN1 3AA Lincoln|EX1 1HS Exeter|CA3 8NX Carlisle",
    ),
    pool(
        "ga",
        "IE",
        "Aoife Bríd Caoimhín Dearbhla Éamonn Fionnuala Gráinne Méabh Niamh Pádraig Ruairí Síle",
        "Breatnach Caomhánach Dálaigh Fearghail Giollán Loingsigh Mathúna Néillín Súilleabháin Uallachán",
        "Main Street|Quay Road|Bóthar na Trá|Church Hill",
        "H91 E2K3 Galway|T12 W8KP Cork|V94 T9PX Limerick",
    ),
];

/// A word in its own spelling and in letters that Windows-1252 has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelling {
    /// As the person writes it.
    pub own: &'static str,
    /// As an old system keeps it.
    pub plain: &'static str,
}

/// The entries of a list; `=` parts the two spellings.
#[must_use]
pub fn spellings(list: &'static str, between: char) -> Vec<Spelling> {
    list.split(between)
        .map(|entry| match entry.split_once('=') {
            Some((own, plain)) => Spelling { own, plain },
            None => Spelling { own: entry, plain: entry },
        })
        .collect()
}

/// The letters of an address: small, without accents, joined by full stops.
#[must_use]
pub fn mailbox(plain: &str) -> String {
    let mut out = String::new();
    for letter in plain.to_lowercase().chars() {
        match letter {
            'ä' | 'æ' => out.push_str("ae"),
            'ö' | 'ø' | 'œ' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            'å' | 'á' | 'à' | 'â' | 'ã' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' => out.push('e'),
            'í' | 'ì' | 'î' | 'ï' => out.push('i'),
            'ó' | 'ò' | 'ô' | 'õ' => out.push('o'),
            'ú' | 'ù' | 'û' => out.push('u'),
            'ç' => out.push('c'),
            'ñ' => out.push('n'),
            'ý' => out.push('y'),
            'š' => out.push('s'),
            'ž' => out.push('z'),
            'a'..='z' | '0'..='9' | '-' => out.push(letter),
            ' ' => out.push('.'),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{POOLS, mailbox, spellings};

    #[test]
    fn every_plain_spelling_fits_windows_1252() {
        for pool in &POOLS {
            for (list, between) in
                [(pool.given, ' '), (pool.family, ' '), (pool.streets, '|'), (pool.towns, '|')]
            {
                for word in spellings(list, between) {
                    let (_, _, lossy) = encoding_rs::WINDOWS_1252.encode(word.plain);
                    assert!(!lossy, "{} has a letter that the account system cannot keep", word.plain);
                    assert!(!word.plain.is_empty(), "an empty word in {}", pool.language);
                }
            }
        }
    }

    #[test]
    fn a_mailbox_is_plain_ascii() {
        assert_eq!(mailbox("Niels-Åge Grønbæk"), "niels-age.groenbaek", "letters become what people type");
        for pool in &POOLS {
            for word in spellings(pool.given, ' ').into_iter().chain(spellings(pool.family, ' ')) {
                assert!(!mailbox(word.plain).is_empty(), "{} gives no mailbox", word.plain);
            }
        }
    }
}
