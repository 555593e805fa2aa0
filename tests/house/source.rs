//! A source file as words, texts and signs, without comments and without what is only compiled for tests.

/// Words that can go before a path that begins with `::`.
const KEYWORDS: [&str; 12] =
    ["as", "dyn", "else", "for", "if", "impl", "in", "match", "mut", "return", "where", "while"];

/// A piece of Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A name, keyword or number.
    Word(String),
    /// What stands in a text literal, as it is written.
    Text(String),
    /// One sign; `::` is two.
    Sign(char),
}

/// A token and the line on which it begins, from 1 on.
#[derive(Clone, Debug)]
pub struct Placed {
    /// What.
    pub token: Token,
    /// Where.
    pub line: usize,
}

impl Placed {
    /// The word, where it is one.
    pub fn word(&self) -> Option<&str> {
        match &self.token {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Whether it is this sign.
    pub fn is(&self, sign: char) -> bool {
        self.token == Token::Sign(sign)
    }
}

/// A path such as `crate::model::Project`, from a `use` or from where it is used.
#[derive(Debug)]
pub struct Named {
    /// Its parts.
    pub parts: Vec<String>,
    /// Where it begins.
    pub line: usize,
    /// In how many `mod` blocks of its file.
    pub depth: usize,
}

/// A file of the program.
#[derive(Debug)]
pub struct Source {
    /// From the top level on, with `/`.
    pub path: String,
    /// How many lines it has.
    pub lines: usize,
    /// What stands in it.
    pub tokens: Vec<Placed>,
    /// The modules with a file of their own that are only compiled for tests.
    pub test_modules: Vec<String>,
}

impl Source {
    /// Reads `text` as the file at `path`.
    pub fn new(path: &str, text: &str) -> Self {
        let (tokens, test_modules) = without_tests(&tokens(text));
        Self { path: path.to_owned(), lines: text.lines().count(), tokens, test_modules }
    }

    /// The room it belongs to; `lib` and `main` for the files beside the rooms.
    pub fn room(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let first = inside.split('/').next().unwrap_or(inside);
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How many modules deep the file is: 1 for a room's own.
    pub fn depth(&self) -> usize {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let parts = inside.split('/').count();
        if inside.ends_with("/mod.rs") || inside == "lib.rs" || inside == "main.rs" { parts - 1 } else { parts }
    }

    /// All paths in it.
    pub fn names(&self) -> Vec<Named> {
        let mut names = Vec::new();
        let (mut blocks, mut at) = (Vec::new(), 0);
        while let Some(placed) = self.tokens.get(at) {
            let depth = blocks.iter().filter(|it| **it).count();
            match &placed.token {
                Token::Sign('{') => blocks.push(self.word_at(at.wrapping_sub(2)) == Some("mod")),
                Token::Sign('}') => {
                    blocks.pop();
                }
                Token::Word(word) if word == "use" => {
                    at = self.tree(at + 1, &Named { parts: Vec::new(), line: placed.line, depth }, &mut names);
                    continue;
                }
                Token::Word(_) if self.begins_path(at) => {
                    let mut parts = Vec::new();
                    while let Some(word) = self.word_at(at) {
                        parts.push(word.to_owned());
                        at += 3;
                        if !self.is_separator(at - 2) {
                            break;
                        }
                    }
                    names.push(Named { parts, line: placed.line, depth });
                    at -= 2;
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        names
    }

    /// Reads one branch of a `use`, adds its leaves, and gives what follows it.
    fn tree(&self, mut at: usize, stem: &Named, names: &mut Vec<Named>) -> usize {
        let mut parts = stem.parts.clone();
        let leaf = |parts: Vec<String>| Named { parts, line: stem.line, depth: stem.depth };
        loop {
            match self.tokens.get(at).map(|it| &it.token) {
                Some(Token::Word(word)) if word == "as" => at += 2,
                Some(Token::Word(word)) => {
                    parts.push(word.clone());
                    at += 1;
                }
                Some(Token::Sign(':' | '*')) => at += 1,
                Some(Token::Sign('{')) => {
                    at += 1;
                    while self.tokens.get(at).is_some_and(|it| !it.is('}')) {
                        at = self.tree(at, &leaf(parts.clone()), names);
                        at += usize::from(self.tokens.get(at).is_some_and(|it| it.is(',')));
                    }
                    return at + 1;
                }
                _ => {
                    names.push(leaf(parts));
                    return at;
                }
            }
        }
    }

    fn word_at(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).and_then(Placed::word)
    }

    fn is_separator(&self, at: usize) -> bool {
        [at, at.wrapping_add(1)].iter().all(|it| self.tokens.get(*it).is_some_and(|it| it.is(':')))
    }

    /// Whether a path of several parts begins here: `::` follows, and none that belongs to a path goes before.
    fn begins_path(&self, at: usize) -> bool {
        let follows = self.is_separator(at + 1) && self.word_at(at).is_some_and(|it| !KEYWORDS.contains(&it));
        let before = at.checked_sub(3).and_then(|it| self.tokens.get(it));
        let goes_before = at.checked_sub(2).is_some_and(|it| self.is_separator(it));
        let is_part = |it: &Placed| it.is('>') || it.word().is_some_and(|it| !KEYWORDS.contains(&it));
        follows && !(goes_before && before.is_some_and(is_part))
    }
}

/// Takes out every item under `#[cfg(test)]`; gives the names of those that are modules with a file of their own.
fn without_tests(all: &[Placed]) -> (Vec<Placed>, Vec<String>) {
    let marker = ["#", "[", "cfg", "(", "test", ")", "]"];
    let written = |placed: &Placed| match &placed.token {
        Token::Word(word) => word.clone(),
        Token::Sign(sign) => sign.to_string(),
        Token::Text(_) => String::new(),
    };
    let (mut kept, mut modules, mut at) = (Vec::new(), Vec::new(), 0);
    while let Some(placed) = all.get(at) {
        if !marker.iter().enumerate().all(|(index, it)| all.get(at + index).is_some_and(|other| written(other) == *it))
        {
            kept.push(placed.clone());
            at += 1;
            continue;
        }
        let end = end_of_item(all, at + marker.len());
        if let [.., word, name, last] = &all[at..end]
            && word.word() == Some("mod")
            && last.is(';')
        {
            modules.extend(name.word().map(str::to_owned));
        }
        at = end;
    }
    (kept, modules)
}

/// Behind the semicolon or the closing brace of the item that begins at `at`.
fn end_of_item(tokens: &[Placed], mut at: usize) -> usize {
    let mut open = 0_usize;
    while let Some(placed) = tokens.get(at) {
        at += 1;
        match placed.token {
            Token::Sign('{' | '(' | '[') => open += 1,
            Token::Sign(')' | ']') => open = open.saturating_sub(1),
            Token::Sign('}') => {
                open = open.saturating_sub(1);
                if open == 0 {
                    break;
                }
            }
            Token::Sign(';') if open == 0 => break,
            _ => {}
        }
    }
    at
}

/// Splits Rust into tokens. Lifetimes and characters are left out, since no rule asks for them.
fn tokens(text: &str) -> Vec<Placed> {
    let characters: Vec<char> = text.chars().collect();
    let mut reader = Reader { characters, at: 0, line: 1, tokens: Vec::new() };
    while let Some(character) = reader.peek(0) {
        reader.step(character);
    }
    reader.tokens
}

struct Reader {
    characters: Vec<char>,
    at: usize,
    line: usize,
    tokens: Vec<Placed>,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.characters.get(self.at + ahead).copied()
    }

    fn skip(&mut self, count: usize) {
        for _ in 0..count {
            self.line += usize::from(self.peek(0) == Some('\n'));
            self.at += 1;
        }
    }

    fn step(&mut self, character: char) {
        match (character, self.peek(1)) {
            ('/', Some('/')) => {
                while self.peek(0).is_some_and(|it| it != '\n') {
                    self.skip(1);
                }
            }
            ('/', Some('*')) => self.comment(),
            ('"', _) => self.text(0, true),
            ('\'', next) => self.character_or_lifetime(next),
            _ if character.is_whitespace() => self.skip(1),
            _ if character.is_alphanumeric() || character == '_' => self.word(),
            _ => {
                self.tokens.push(Placed { token: Token::Sign(character), line: self.line });
                self.skip(1);
            }
        }
    }

    /// A block comment, with those inside it.
    fn comment(&mut self) {
        let mut open = 0_usize;
        loop {
            match (self.peek(0), self.peek(1)) {
                (Some('/'), Some('*')) => {
                    open += 1;
                    self.skip(2);
                }
                (Some('*'), Some('/')) => {
                    open -= 1;
                    self.skip(2);
                }
                (None, _) => return,
                _ => self.skip(1),
            }
            if open == 0 {
                return;
            }
        }
    }

    /// A text from its opening quote on, closed by a quote and so many `#`.
    fn text(&mut self, hashes: usize, has_escapes: bool) {
        let line = self.line;
        self.skip(1);
        let start = self.at;
        while let Some(character) = self.peek(0) {
            let closes = character == '"' && (1..=hashes).all(|it| self.peek(it) == Some('#'));
            if closes {
                break;
            }
            self.skip(if character == '\\' && has_escapes { 2 } else { 1 });
        }
        let end = self.at.min(self.characters.len());
        let written: String = self.characters[start.min(end)..end].iter().collect();
        self.tokens.push(Placed { token: Token::Text(written), line });
        self.skip(1 + hashes);
    }

    fn character_or_lifetime(&mut self, next: Option<char>) {
        if next == Some('\\') {
            self.skip(3);
            while self.peek(0).is_some_and(|it| it != '\'') {
                self.skip(1);
            }
            self.skip(1);
        } else if self.peek(2) == Some('\'') {
            self.skip(3);
        } else {
            self.skip(1);
            while self.peek(0).is_some_and(|it| it.is_alphanumeric() || it == '_') {
                self.skip(1);
            }
        }
    }

    fn word(&mut self) {
        let (start, line) = (self.at, self.line);
        while self.peek(0).is_some_and(|it| it.is_alphanumeric() || it == '_') {
            self.skip(1);
        }
        let word: String = self.characters[start..self.at].iter().collect();
        let hashes = self.characters[self.at..].iter().take_while(|it| **it == '#').count();
        if matches!(word.as_str(), "r" | "br" | "cr" | "b" | "c") && self.peek(hashes) == Some('"') {
            self.skip(hashes);
            self.text(hashes, !word.ends_with('r'));
        } else {
            self.tokens.push(Placed { token: Token::Word(word), line });
        }
    }
}
