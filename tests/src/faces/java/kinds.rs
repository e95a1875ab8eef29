//! The kinds of errors, a class for each, and the advices.

use super::paper::{Paper, html};
use fenpay::error::{Advice, Kind};
use std::fmt::Write;

/// `Kind`, `Advice` and the exceptions.
pub fn print() -> Vec<Paper> {
    let mut papers = vec![kind(), advice()];
    papers.extend(Kind::ALL.iter().map(|kind| exception(*kind)));
    papers
}

fn kind() -> Paper {
    let mut paper = Paper::new("", "Kind");
    let text = "What went wrong, numbered by whose fault it is: 1xx is yours, 2xx WeChat Pay's, 3xx the \
                wire's, 4xx a matter of trust, 5xx the ledger's, 900 ours.";
    paper.doc("", &[text.to_owned()], &[]);
    paper.put("public enum Kind {\n");
    let last = Kind::ALL.len() - 1;
    for (at, kind) in Kind::ALL.iter().enumerate() {
        let (name, number) = (kind.name(), kind.number());
        paper.doc("    ", &[html(kind.about())], &[]);
        let end = if at == last { ';' } else { ',' };
        paper.put(&format!(
            "    {}({number}, \"{name}\") {{\n        \
             @Override\n        FenpayException exception(FenpayException.Facts facts) {{\n            \
             return new {name}Exception(facts);\n        }}\n    }}{end}\n",
            name.to_uppercase()
        ));
        paper.put("\n");
    }
    paper.put(KIND_TAIL);
    paper
}

const KIND_TAIL: &str = "    private final int number;
    private final String word;

    Kind(int number, String word) {
        this.number = number;
        this.word = word;
    }

    abstract FenpayException exception(FenpayException.Facts facts);

    /**
     * Gives the number that crosses every boundary.
     *
     * @return the number
     */
    public int number() {
        return number;
    }

    /**
     * Gives the name that crosses every boundary: <code>Timeout</code>.
     *
     * @return the name
     */
    public String word() {
        return word;
    }

    /**
     * Finds a kind by its name.
     *
     * @param word the name
     * @return the kind; null if there is none of that name
     */
    public static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
";

fn advice() -> Paper {
    let mut paper = Paper::new("", "Advice");
    paper.doc(
        "",
        &["What may be done next, after an error.".to_owned()],
        &[],
    );
    paper.put("public enum Advice {\n");
    let last = Advice::ALL.len() - 1;
    for (at, advice) in Advice::ALL.iter().enumerate() {
        let (word, number) = (advice.word(), advice.number());
        paper.doc("    ", &[html(advice.about())], &[]);
        let end = if at == last { ";\n" } else { "," };
        paper.put(&format!(
            "    {}({number}, \"{word}\"){end}\n",
            word.to_uppercase()
        ));
    }
    paper.put(ADVICE_TAIL);
    paper
}

const ADVICE_TAIL: &str = "    private final int number;
    private final String word;

    Advice(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /**
     * Gives the number that crosses every boundary.
     *
     * @return the number
     */
    public int number() {
        return number;
    }

    /**
     * Gives the word that crosses every boundary: <code>query</code>.
     *
     * @return the word
     */
    public String word() {
        return word;
    }

    /**
     * Finds an advice by its word.
     *
     * @param word the word
     * @return the advice; null if there is none of that word
     */
    public static Advice of(String word) {
        for (Advice advice : values()) {
            if (advice.word.equals(word)) {
                return advice;
            }
        }
        return null;
    }
}
";

fn exception(kind: Kind) -> Paper {
    let name = kind.name();
    let mut paper = Paper::new("", &format!("{name}Exception"));
    paper.doc("", &[html(kind.about())], &[]);
    let mut text = String::new();
    let _ = write!(
        text,
        "public final class {name}Exception extends FenpayException {{\n    \
         private static final long serialVersionUID = 1L;\n\n    \
         {name}Exception(Facts facts) {{\n        super(facts);\n    }}\n}}\n"
    );
    paper.put(&text);
    paper
}
