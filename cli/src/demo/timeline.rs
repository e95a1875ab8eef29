use crate::output;
use serde_json::{Value, json};
use std::io::{IsTerminal, stdout};

/// The steps of a demonstration as they happen, each with what was checked, and the verdict.
pub struct Timeline {
    style: Style,
    steps: usize,
    checks: usize,
    failed: Vec<String>,
}

/// One step: its name, what was done, and what was checked.
pub struct Step {
    name: &'static str,
    did: String,
    checks: Vec<Check>,
}

struct Check {
    what: String,
    /// What was expected and what came, where they differ.
    differs: Option<(Value, Value)>,
}

/// Why a step could not go on: what was wanted and what came instead.
#[derive(Debug)]
pub struct Broken {
    pub wanted: String,
    pub came: String,
}

impl Step {
    /// A step of that name in which nothing has happened.
    pub fn new(name: &'static str) -> Step {
        Step {
            name,
            did: String::new(),
            checks: Vec::new(),
        }
    }

    /// Says what was done, in one line.
    pub fn did(&mut self, what: impl Into<String>) {
        self.did = what.into();
    }

    /// Checks that what came is what was expected.
    pub fn same(
        &mut self,
        what: impl Into<String>,
        expected: impl Into<Value>,
        came: impl Into<Value>,
    ) {
        let (expected, came) = (expected.into(), came.into());
        let differs = (expected != came).then_some((expected, came));
        self.checks.push(Check {
            what: what.into(),
            differs,
        });
    }

    fn broke(&mut self, broken: Broken) {
        let differs = Some((json!(broken.wanted), json!(broken.came)));
        self.checks.push(Check {
            what: "the step goes on".to_owned(),
            differs,
        });
    }

    fn is_ok(&self) -> bool {
        self.checks.iter().all(|check| check.differs.is_none())
    }
}

impl Timeline {
    /// A timeline that is printed as it grows.
    pub fn new(json: bool) -> Timeline {
        let style = if json {
            Style::Json
        } else {
            Style::of_terminal()
        };
        Timeline {
            style,
            steps: 0,
            checks: 0,
            failed: Vec::new(),
        }
    }

    /// Prints what comes before the first step.
    pub fn title(&self, title: &str, facts: &[(&str, String)]) {
        if matches!(self.style, Style::Json) {
            return;
        }
        let mut text = format!("\n{}\n\n", self.style.bold(title));
        for (name, fact) in facts {
            text.push_str(&format!(
                "      {} {fact}\n",
                self.style.dim(&format!("{name:<16}"))
            ));
        }
        say(&format!("{text}\n"));
    }

    /// Runs a step and prints it; gives back whether the next one can follow.
    pub fn step(
        &mut self,
        mut step: Step,
        run: impl FnOnce(&mut Step) -> Result<(), Broken>,
    ) -> bool {
        let gone = run(&mut step);
        let goes_on = gone.is_ok();
        if let Err(broken) = gone {
            step.broke(broken);
        }
        self.steps += 1;
        self.checks += step.checks.len();
        for check in &step.checks {
            if let Some((expected, came)) = &check.differs {
                let (name, what) = (step.name, &check.what);
                self.failed
                    .push(format!("{name}: {what}: expected {expected}, came {came}"));
            }
        }
        say(&match self.style {
            Style::Json => format!("{}\n", step_as_json(self.steps, &step)),
            _ => self.style.step(self.steps, &step),
        });
        goes_on
    }

    /// Prints the verdict and gives back what differs, in one line; nothing if nothing does.
    pub fn verdict(&self, all: usize, ledger: Option<&str>) -> Option<String> {
        let ok = self.failed.is_empty() && self.steps == all;
        say(&self.verdict_text(ok, all, ledger));
        if ok {
            return None;
        }
        let first = self.failed.first();
        let first = first.map_or("not every step was taken", String::as_str);
        Some(match self.failed.len() {
            0 | 1 => first.to_owned(),
            failed => format!("{first} (and {} more)", failed - 1),
        })
    }

    fn verdict_text(&self, ok: bool, all: usize, ledger: Option<&str>) -> String {
        let (steps, checks, failed) = (self.steps, self.checks, self.failed.len());
        let style = &self.style;
        if matches!(style, Style::Json) {
            let summary = json!({
                "summary": true, "ok": ok, "steps": steps, "of_steps": all, "checks": checks,
                "failed": failed, "ledger": ledger,
            });
            return format!("{summary}\n");
        }
        let mut text = match ok {
            true => style.good(&format!(
                "  {steps} steps, {checks} checks, nothing differs."
            )),
            false => style.bad(&format!(
                "  {steps} of {all} steps, {checks} checks, {failed} differ."
            )),
        };
        if let Some(ledger) = ledger {
            let kept = format!("  The ledger is kept: fenpay ledger verify {ledger}");
            text.push_str(&format!("\n{}", style.dim(&kept)));
        }
        format!("{text}\n\n")
    }
}

/// Prints; output that nobody reads any more stops no demonstration.
fn say(text: &str) {
    let _ = output::text(text);
}

fn step_as_json(number: usize, step: &Step) -> Value {
    let check = |check: &Check| match &check.differs {
        None => json!({ "what": check.what, "ok": true }),
        Some((expected, came)) => {
            json!({ "what": check.what, "ok": false, "expected": expected, "came": came })
        }
    };
    json!({
        "step": number,
        "name": step.name,
        "did": step.did,
        "checked": step.checks.iter().map(check).collect::<Vec<_>>(),
        "ok": step.is_ok(),
    })
}

/// How a timeline is printed.
enum Style {
    Json,
    Plain,
    Coloured,
}

impl Style {
    /// Colours only for a person at a terminal who has not set `NO_COLOR` (no-color.org).
    fn of_terminal() -> Style {
        let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if stdout().is_terminal() && !unwanted {
            Style::Coloured
        } else {
            Style::Plain
        }
    }

    fn step(&self, number: usize, step: &Step) -> String {
        let did = if step.did.is_empty() {
            "broke off"
        } else {
            &step.did
        };
        let name = self.bold(&format!("{:<16}", step.name));
        let mut text = format!("  {}  {name} {did}\n", self.dim(&format!("{number:>2}")));
        let margin = " ".repeat(23);
        for check in &step.checks {
            match &check.differs {
                None => text.push_str(&format!("{margin}{} {}\n", self.good("✓"), self.dim(&check.what))),
                Some((expected, came)) => text.push_str(&format!(
                    "{margin}{} {}\n{margin}    expected  {expected}\n{margin}    came      {came}\n",
                    self.bad("✗"),
                    check.what
                )),
            }
        }
        text.push('\n');
        text
    }

    fn bold(&self, text: &str) -> String {
        self.paint("1", text)
    }

    fn dim(&self, text: &str) -> String {
        self.paint("2", text)
    }

    fn good(&self, text: &str) -> String {
        self.paint("32", text)
    }

    fn bad(&self, text: &str) -> String {
        self.paint("31", text)
    }

    fn paint(&self, code: &str, text: &str) -> String {
        match self {
            Style::Coloured => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            _ => text.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timeline() -> Timeline {
        Timeline {
            style: Style::Plain,
            steps: 0,
            checks: 0,
            failed: Vec::new(),
        }
    }

    #[test]
    fn a_demonstration_in_which_all_is_as_expected_has_nothing_to_complain_of() {
        let mut timeline = timeline();
        assert!(timeline.step(Step::new("a"), |step| {
            step.same("sum", 3, 1 + 2);
            Ok(())
        }));
        assert_eq!(timeline.verdict(1, None), None);
    }

    #[test]
    fn a_difference_is_named_with_what_was_expected_and_what_came_and_the_rest_goes_on() {
        let mut timeline = timeline();
        assert!(timeline.step(Step::new("pay"), |step| {
            step.same("the order is paid", "paid", "open");
            step.same("by whom", "a", "b");
            Ok(())
        }));
        let verdict = timeline.verdict(1, None).unwrap();
        assert_eq!(
            verdict,
            r#"pay: the order is paid: expected "paid", came "open" (and 1 more)"#
        );
    }

    #[test]
    fn a_step_that_breaks_off_is_a_difference_and_stops_the_rest() {
        let mut timeline = timeline();
        let broken = || Broken {
            wanted: "a reply".to_owned(),
            came: "Timeout".to_owned(),
        };
        assert!(!timeline.step(Step::new("ask"), |_| Err(broken())));
        assert!(
            timeline
                .verdict(1, None)
                .unwrap()
                .contains("came \"Timeout\"")
        );
    }

    #[test]
    fn steps_that_were_not_taken_count_as_a_difference() {
        assert!(timeline().verdict(1, None).is_some());
    }

    #[test]
    fn what_differs_stands_in_both_forms() {
        let mut step = Step::new("bill");
        step.did("compared");
        step.same("no difference", json!([]), json!(["missing"]));
        let text = Style::Plain.step(7, &step);
        assert!(text.contains("✗ no difference") && text.contains(r#"came      ["missing"]"#));
        let data = step_as_json(7, &step);
        assert_eq!(
            (&data["ok"], &data["checked"][0]["came"]),
            (&json!(false), &json!(["missing"]))
        );
    }
}
