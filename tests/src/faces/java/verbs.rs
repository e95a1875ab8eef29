//! Groups of verbs: `engine.order().place(…)`, and `Tools.v2().sign(…)` for those without an engine.

use super::super::words::{camel, pascal};
use super::super::{Group, groups, parts, tools};
use super::paper::{Paper, code, html};
use super::requests::{self, Argument};
use super::{records, safe, words};
use fenpay::engine::Verb;

/// The most arguments that a verb takes without a request: more could be mixed up.
const MOST: usize = 2;

/// A class for each group, and the two that give them.
pub fn print() -> Vec<Paper> {
    let (groups, tools) = (groups(), tools());
    let mut papers: Vec<Paper> = groups.iter().chain(&tools).map(group).collect();
    papers.push(of_engines(&groups));
    papers.push(of_tools(&tools));
    papers
}

fn class(group: &Group) -> String {
    format!("{}Verbs", pascal(group.name))
}

fn of_engines(groups: &[Group]) -> Paper {
    let mut paper = Paper::new("", "Verbs");
    paper.doc("", &["The verbs of an engine, in groups.".to_owned()], &[]);
    paper.put("public abstract class Verbs {\n");
    for group in groups {
        let (class, name) = (class(group), safe(&camel(group.name)));
        paper.put(&format!("    private final {class} {name};\n"));
    }
    paper.put("\n    Verbs(Waist waist) {\n");
    for group in groups {
        let (class, name) = (class(group), safe(&camel(group.name)));
        paper.put(&format!("        {name} = new {class}(waist);\n"));
    }
    paper.put("    }\n");
    for group in groups {
        accessor(&mut paper, group, "");
    }
    paper.put("}\n");
    paper
}

fn of_tools(groups: &[Group]) -> Paper {
    let mut paper = Paper::new("", "Tools");
    paper.import("java.util.Map");
    let does = "Verbs that need no engine: signing, reading and opening of messages.";
    paper.doc("", &[does.to_owned()], &[]);
    paper.put(
        "public final class Tools {\n    private static final Waist WAIST = Waist.WITHOUT_ENGINE;\n",
    );
    for group in groups {
        let (class, name) = (class(group), safe(&camel(group.name)));
        paper.put(&format!(
            "    private static final {class} {} = new {class}(WAIST);\n",
            name.to_uppercase()
        ));
    }
    paper.put(TOOLS);
    for group in groups {
        accessor(&mut paper, group, "static ");
    }
    paper.put("}\n");
    paper
}

const TOOLS: &str = "
    private Tools() {}

    /**
     * Does a verb by its name.
     *
     * @param operation the verb, with a dot
     * @param params its parameters; null for none
     * @param blob exact bytes beside them; null for none
     * @return the reply, which may be a failure
     */
    public static Reply call(String operation, Map<String, ?> params, byte[] blob) {
        return WAIST.call(operation, params, blob);
    }

    /**
     * Does a verb by its name, with parameters that are JSON already.
     *
     * @param operation the verb, with a dot
     * @param params its parameters as JSON, which is read strictly; null for none
     * @param blob exact bytes beside them; null for none
     * @return the reply, which may be a failure
     */
    public static Reply callJson(String operation, String params, byte[] blob) {
        return WAIST.callJson(operation, params, blob);
    }
";

fn accessor(paper: &mut Paper, group: &Group, how: &str) {
    let verbs: Vec<String> = group.verbs.iter().map(|verb| code(verb.name)).collect();
    let (class, name) = (class(group), safe(&camel(group.name)));
    paper.put("\n");
    paper.doc(
        "    ",
        &[format!("Gives the verbs {}.", verbs.join(", "))],
        &["@return the group".to_owned()],
    );
    let held = match how {
        "" => name.clone(),
        _ => name.to_uppercase(),
    };
    paper.put(&format!(
        "    public {how}{class} {name}() {{\n        return {held};\n    }}\n"
    ));
}

fn group(group: &Group) -> Paper {
    let name = class(group);
    let mut paper = Paper::new("", &name);
    let said = code(&format!("{}.…", group.name));
    let safety =
        "Safe for many threads at once. Every verb throws a {@link FenpayException} if it fails.";
    paper.doc("", &[format!("The verbs {said}."), safety.to_owned()], &[]);
    paper.put(&format!(
        "public final class {name} {{\n    private final Waist waist;\n\n    {name}(Waist waist) {{\n        \
         this.waist = waist;\n    }}\n"
    ));
    for verb in &group.verbs {
        method(&mut paper, verb);
    }
    paper.put("}\n");
    paper
}

fn method(paper: &mut Paper, verb: &Verb) {
    let words = words::collect();
    let (_, action) = parts(verb);
    let (gives, request, action) = (verb.gives.name, requests::name(verb), safe(&camel(action)));
    paper.import_ours(&format!("reply.{gives}"));
    paper.import_ours(&format!("request.{request}"));
    let tags = |arguments: Vec<String>| {
        let mut tags = arguments;
        tags.push(format!("@return {}", html(verb.gives.does)));
        tags
    };
    let takes = tags(vec!["@param request what it takes".to_owned()]);
    paper.put("\n");
    paper.doc("    ", &[html(verb.does)], &takes);
    let made = match records::file(verb.gives) {
        Some(_) => format!(
            "Reply reply = waist.run(request);\n        return new {gives}(reply.getBody(), reply.getBlob());"
        ),
        None => format!("return new {gives}(waist.run(request).getBody());"),
    };
    paper.put(&format!(
        "    public {gives} {action}({request} request) {{\n        {made}\n    }}\n"
    ));
    // Imports of arguments are wanted only where they are written, so they are collected apart.
    let mut apart = Paper::new("", "apart");
    let count = requests::required(&mut apart, verb, &words).len();
    if count > MOST {
        return;
    }
    let arguments = requests::required(paper, verb, &words);
    let passed: Vec<&str> = arguments
        .iter()
        .map(|Argument { name, .. }| name.as_str())
        .collect();
    paper.put("\n");
    let takes = tags(requests::described(&arguments));
    paper.doc("    ", &[html(verb.does)], &takes);
    paper.put(&format!(
        "    public {gives} {action}({}) {{\n        return {action}(new {request}({}));\n    }}\n",
        requests::declared(&arguments),
        passed.join(", ")
    ));
    // A list alone may be said without one: done("a", "b").
    if let [Argument { class, name, .. }] = arguments.as_slice()
        && class == "Collection<String>"
    {
        paper.import("java.util.Arrays");
        paper.put("\n");
        paper.doc("    ", &[html(verb.does)], &takes);
        paper.put(&format!(
            "    public {gives} {action}(String... {name}) {{\n        \
             return {action}(new {request}({name} == null ? null : Arrays.asList({name})));\n    }}\n"
        ));
    }
}
