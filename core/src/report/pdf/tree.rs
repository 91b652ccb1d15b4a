//! The structure tree of a tagged PDF: what each piece of the page is, in reading order.

/// One structure element.
#[derive(Debug)]
pub(super) struct Node {
    pub kind: Kind,
    pub parent: usize,
    pub kids: Vec<Kid>,
    attached: bool,
}

/// What an element is, by its name in ISO 32000-1, 14.8.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Heading(u8),
    Paragraph,
    List,
    Item,
    Mark,
    ItemBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    Row,
    /// A header cell of a column.
    ColumnHead,
    /// A header cell of a row.
    RowHead,
    Cell,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Part,
}

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kid {
    Node(usize),
    /// Marked content on a page.
    Marked {
        page: usize,
        id: usize,
    },
    /// A link annotation, by its number in the document.
    Annotation {
        page: usize,
        number: usize,
    },
}

/// All elements; the first is the document itself.
#[derive(Debug)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
    level: u8,
}

impl Kind {
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(level) => ["H1", "H2", "H3", "H4"][usize::from(level.clamp(1, 4)) - 1],
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
            Self::Mark => "Lbl",
            Self::ItemBody => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead => "TH",
            Self::Cell => "TD",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
            Self::Part => "Part",
        }
    }
}

impl Tree {
    pub(super) fn new() -> Self {
        let root = Node { kind: Kind::Document, parent: 0, kids: Vec::new(), attached: true };
        Self { nodes: vec![root], level: 0 }
    }

    /// A new element at the end of its parent.
    pub(super) fn add(&mut self, parent: usize, kind: Kind) -> usize {
        let node = self.add_inline(parent, kind);
        self.attach(node);
        node
    }

    /// A new element that takes its place only when its content is written, so that it stands between the
    /// stretches of its parent's own text.
    pub(super) fn add_inline(&mut self, parent: usize, kind: Kind) -> usize {
        self.nodes.push(Node { kind, parent, kids: Vec::new(), attached: false });
        self.nodes.len() - 1
    }

    /// A heading; its tag never skips a level downwards (ISO 14289-1, 7.4.2).
    pub(super) fn add_heading(&mut self, parent: usize, level: u8) -> usize {
        self.level = level.clamp(1, 4).min(self.level + 1);
        self.add(parent, Kind::Heading(self.level))
    }

    /// Takes up counting from this heading level.
    pub(super) fn set_heading_level(&mut self, level: u8) {
        self.level = level;
    }

    /// Records content of an element, in reading order.
    pub(super) fn push(&mut self, node: usize, kid: Kid) {
        self.attach(node);
        self.nodes[node].kids.push(kid);
    }

    fn attach(&mut self, node: usize) {
        if !self.nodes[node].attached {
            self.nodes[node].attached = true;
            let parent = self.nodes[node].parent;
            self.attach(parent);
            self.nodes[parent].kids.push(Kid::Node(node));
        }
    }
}
