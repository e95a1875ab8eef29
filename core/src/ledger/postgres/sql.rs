//! How PostgreSQL spells a statement: rows cross as one array a column, so that the SQL is the same
//! for any number of rows and is prepared once.

use super::values::Value;
use crate::ledger::server::Statement;
use crate::ledger::tables::{Cell, Holds, Role, Table};

/// SQL and what stands in for its marks.
pub(super) struct Spelled<'a> {
    pub sql: String,
    pub values: Vec<Value<'a>>,
}

/// Spells a statement.
pub(super) fn spell<'a>(statement: &Statement<'a>) -> Spelled<'a> {
    match statement {
        Statement::Plain(sql, values) => Spelled {
            sql: marked(sql, 1),
            values: values.iter().map(|cell| Value::One(*cell)).collect(),
        },
        Statement::Insert(table, rows) => insert(table, rows, ""),
        Statement::Upsert(table, rows) => {
            let moves = table.having(Role::Moves);
            let moves: Vec<String> = moves
                .map(|(_, column)| format!("{0} = excluded.{0}", column.name))
                .collect();
            let keys: Vec<&str> = table.having(Role::Key).map(|(_, c)| c.name).collect();
            let (keys, moves) = (keys.join(", "), moves.join(", "));
            let tail = format!(" ON CONFLICT ({keys}) DO UPDATE SET {moves}");
            insert(table, rows, &tail)
        }
        Statement::Update(table, rows) => update(table, rows),
        Statement::Delete(table, keys) => {
            let columns: Vec<_> = table.having(Role::Key).map(|(at, _)| at).collect();
            let (from, values) = rows(table, &columns, keys);
            let same = matches(table, &columns);
            let name = table.name;
            let sql = format!("DELETE FROM {name} AS t USING {from} WHERE {same}");
            Spelled { sql, values }
        }
        Statement::Select {
            table,
            columns,
            by,
            keys,
            tail,
            values: more,
        } => {
            let places: Vec<usize> = by.iter().filter_map(|name| table.place(name)).collect();
            let (name, columns) = (table.name, columns.names(table).join(", "));
            let more = more.iter().map(|cell| Value::One(*cell));
            if places.is_empty() {
                let sql = format!("SELECT {columns} FROM {name} {}", marked(tail, 1));
                let values = more.collect();
                return Spelled { sql, values };
            }
            let (from, mut values) = rows(table, &places, keys);
            let tail = marked(tail, values.len() + 1);
            values.extend(more);
            // `OFFSET 0` keeps the order of the loops: each key is looked up by an index, whatever
            // the server believes about tables that it has not counted yet.
            let same = matches(table, &places);
            let (found, rest) = split(&tail);
            let sql = format!(
                "SELECT t.* FROM {from} CROSS JOIN LATERAL (SELECT {columns} FROM {name} AS t WHERE {same} {found} OFFSET 0) AS t {rest}"
            );
            Spelled { sql, values }
        }
    }
}

/// A tail's conditions, which belong to the lookup, and the order and lock, which come after it.
fn split(tail: &str) -> (&str, &str) {
    let at = tail.find("ORDER BY").unwrap_or(tail.len());
    let (found, rest) = tail.split_at(at);
    (found.trim_end(), rest)
}

fn insert<'a>(table: &'static Table, all: &[Vec<Cell<'a>>], tail: &str) -> Spelled<'a> {
    let columns: Vec<usize> = (0..table.columns.len()).collect();
    let (from, values) = rows(table, &columns, all);
    let (name, names) = (table.name, table.names());
    let sql = format!("INSERT INTO {name} ({names}) SELECT {names} FROM {from}{tail}");
    Spelled { sql, values }
}

fn update<'a>(table: &'static Table, all: &[Vec<Cell<'a>>]) -> Spelled<'a> {
    let columns: Vec<usize> = (0..table.columns.len()).collect();
    let (from, values) = rows(table, &columns, all);
    let moves = table.columns.iter();
    let moves = moves.filter(|c| matches!(c.role, Role::Moves | Role::Version));
    let moves: Vec<String> = moves.map(|c| format!("{0} = v.{0}", c.name)).collect();
    let mut same: Vec<String> = Vec::new();
    for column in table.columns {
        match column.role {
            Role::Key | Role::Stays => same.push(format!("t.{0} = v.{0}", column.name)),
            Role::Version => same.push(format!("t.{0} = v.{0} - 1", column.name)),
            Role::Moves => {}
        }
    }
    let (name, moves, same) = (table.name, moves.join(", "), same.join(" AND "));
    let sql = format!("UPDATE {name} AS t SET {moves} FROM {from} WHERE {same}");
    Spelled { sql, values }
}

/// `t.a = v.a AND …`
fn matches(table: &Table, places: &[usize]) -> String {
    let name = |at: &usize| table.columns[*at].name;
    let same: Vec<String> = places
        .iter()
        .map(|at| format!("t.{0} = v.{0}", name(at)))
        .collect();
    same.join(" AND ")
}

/// Rows as arrays of columns, named `v`.
fn rows<'a>(table: &Table, places: &[usize], rows: &[Vec<Cell<'a>>]) -> (String, Vec<Value<'a>>) {
    let mut arrays = Vec::new();
    let mut names = Vec::new();
    let mut values = Vec::new();
    for (nth, at) in places.iter().enumerate() {
        let column = &table.columns[*at];
        let array = match column.holds {
            Holds::Text => "text",
            Holds::Int => "bigint",
            Holds::Bytes => "bytea",
        };
        arrays.push(format!("${}::{array}[]", nth + 1));
        names.push(column.name);
        let cells = rows.iter().map(|row| row.get(nth).copied());
        values.push(Value::Many(
            cells.map(|cell| cell.unwrap_or(Cell::Null)).collect(),
        ));
    }
    let from = format!("unnest({}) AS v({})", arrays.join(", "), names.join(", "));
    (from, values)
}

/// Numbers the marks.
fn marked(sql: &str, first: usize) -> String {
    let mut pieces = sql.split('?');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for (number, piece) in (first..).zip(pieces) {
        out.push_str(&format!("${number}"));
        out.push_str(piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::server::Columns;
    use crate::ledger::tables::{ORDERS, TASKS};

    #[test]
    fn an_update_replaces_exactly_the_version_before() {
        let spelled = spell(&Statement::Update(&ORDERS, vec![vec![Cell::Null; 17]]));
        for part in [
            "UPDATE orders AS t SET version = v.version, state = v.state",
            "t.mchid = v.mchid AND t.number = v.number AND t.version = v.version - 1",
            "t.total = v.total AND t.currency = v.currency AND t.params_hash = v.params_hash",
        ] {
            assert!(spelled.sql.contains(part), "{}", spelled.sql);
        }
        assert_eq!(spelled.values.len(), 17);
    }

    #[test]
    fn marks_are_numbered_on_after_the_keys() {
        let tail = "AND due_ms > ? ORDER BY number LIMIT ? FOR UPDATE";
        let spelled = spell(&Statement::Select {
            table: &TASKS,
            columns: Columns::These(&["number"]),
            by: &["mchid", "kind"],
            keys: vec![vec![Cell::Text("1"), Cell::Text("order")]],
            tail,
            values: vec![Cell::Int(1), Cell::Int(2)],
        });
        assert_eq!(
            spelled.sql,
            "SELECT t.* FROM unnest($1::text[], $2::text[]) AS v(mchid, kind) CROSS JOIN LATERAL \
             (SELECT number FROM tasks AS t WHERE t.mchid = v.mchid AND t.kind = v.kind AND due_ms > $3 \
             OFFSET 0) AS t ORDER BY number LIMIT $4 FOR UPDATE"
        );
        assert_eq!(spelled.values.len(), 4);
    }
}
