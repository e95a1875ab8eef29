//! How PostgreSQL spells statements: one row as it is, which the server plans once and for all; several
//! as one array a column, so that the SQL is the same for any number of them and is prepared once; and
//! writes that stand together as one statement, which is answered, parsed and begun once.

use super::values::Value;
use crate::ledger::server::Statement;
use crate::ledger::tables::{Cell, Column, Holds, Role, Table, count};

/// SQL, and what stands in for its marks.
pub(super) struct Spelled<'a> {
    pub sql: String,
    pub values: Vec<Value<'a>>,
    /// How many statements it is; where it is several, its one row says how many rows each touched.
    pub count: usize,
}

/// Spells statements in their order. Neighbours that write different tables become one.
pub(super) fn spell_all<'a>(statements: &[Statement<'a>]) -> Vec<Spelled<'a>> {
    let mut all = Vec::new();
    let mut rest = statements;
    while let Some(first) = rest.first() {
        let mut count = 1;
        while is_new(&rest[..count], rest.get(count)) {
            count += 1;
        }
        let (several, others) = rest.split_at(count);
        all.push(match several {
            [_] => spell(first),
            _ => spell_together(several),
        });
        rest = others;
    }
    all
}

/// Whether the next statement may run together with those before it: all write, each another table.
fn is_new(before: &[Statement], next: Option<&Statement>) -> bool {
    let tables = before.iter().map(written);
    match next.and_then(written) {
        Some(next) => tables
            .into_iter()
            .all(|table| table.is_some_and(|t| t != next)),
        None => false,
    }
}

/// The table that a statement writes.
fn written<'a>(statement: &Statement<'a>) -> Option<&'a str> {
    match statement {
        Statement::Insert(table, _) | Statement::Upsert(table, _) => Some(table.name),
        Statement::Update(table, _) | Statement::Delete(table, _) => Some(table.name),
        Statement::Move(sql, _) => sql.split(' ').nth(1),
        Statement::Plain(..) | Statement::Select { .. } => None,
    }
}

/// The values of a statement, and how its rows are spelled.
struct Values<'a> {
    all: Vec<Value<'a>>,
    /// One row a part, each as it is. Where a part has several, all are arrays, so that there are few
    /// statements to prepare.
    is_single: bool,
}

impl<'a> Values<'a> {
    fn of(statements: &[Statement]) -> Values<'a> {
        let is_single = |statement: &Statement| match statement {
            Statement::Insert(_, rows) | Statement::Upsert(_, rows) => rows.len() == 1,
            Statement::Update(_, rows) | Statement::Delete(_, rows) => rows.len() == 1,
            Statement::Select { keys, .. } => keys.len() == 1,
            Statement::Plain(..) | Statement::Move(..) => true,
        };
        Values {
            all: Vec::new(),
            is_single: statements.iter().all(is_single),
        }
    }
}

/// Spells one statement.
pub(super) fn spell<'a>(statement: &Statement<'a>) -> Spelled<'a> {
    let mut values = Values::of(std::slice::from_ref(statement));
    let sql = sql(statement, &mut values, "");
    let (values, count) = (values.all, 1);
    Spelled { sql, values, count }
}

/// Spells writes as one statement that gives one row: how many rows each of them touched.
fn spell_together<'a>(statements: &[Statement<'a>]) -> Spelled<'a> {
    let mut values = Values::of(statements);
    let mut parts = Vec::new();
    let mut counts = Vec::new();
    for (nth, statement) in statements.iter().enumerate() {
        let sql = sql(statement, &mut values, " RETURNING 1");
        parts.push(format!("w{nth} AS ({sql})"));
        counts.push(format!("(SELECT count(*) FROM w{nth})"));
    }
    let sql = format!("WITH {} SELECT {}", parts.join(", "), counts.join(", "));
    let (values, count) = (values.all, statements.len());
    Spelled { sql, values, count }
}

/// Spells writes as one statement that fails unless each touches as many rows as it must. The server
/// begins them in their order: each is asked for its count before the next one.
pub(super) fn spell_once<'a>(writes: &[Statement<'a>]) -> Spelled<'a> {
    let mut values = Values::of(writes);
    let mut parts = Vec::new();
    let mut counts = Vec::new();
    for (nth, write) in writes.iter().enumerate() {
        let sql = sql(write, &mut values, " RETURNING 1");
        parts.push(format!("w{nth} AS ({sql})"));
        if let Some(rows) = write.touches() {
            values.all.push(Value::One(count(rows)));
            let mark = values.all.len();
            counts.push(format!("(SELECT count(*) FROM w{nth}) = ${mark}::bigint"));
        }
    }
    // What is no number stands in the server's log as the reason.
    let sql = format!(
        "WITH {} SELECT (CASE WHEN {} THEN '1' ELSE 'somebody else wrote to the ledger' END)::bigint",
        parts.join(", "),
        counts.join(" AND ")
    );
    let (values, count) = (values.all, 1);
    Spelled { sql, values, count }
}

/// The SQL of a statement, whose values are added to those of others before it.
fn sql<'a>(statement: &Statement<'a>, values: &mut Values<'a>, tail: &str) -> String {
    match statement {
        Statement::Plain(sql, cells) | Statement::Move(sql, cells) => {
            marked(sql, values, cells) + tail
        }
        Statement::Insert(table, rows) => insert(table, rows, values) + tail,
        Statement::Upsert(table, rows) => {
            let moves = table.having(Role::Moves);
            let moves: Vec<String> = moves
                .map(|(_, column)| format!("{0} = excluded.{0}", column.name))
                .collect();
            let keys: Vec<&str> = table.having(Role::Key).map(|(_, c)| c.name).collect();
            let (keys, moves) = (keys.join(", "), moves.join(", "));
            let insert = insert(table, rows, values);
            format!("{insert} ON CONFLICT ({keys}) DO UPDATE SET {moves}{tail}")
        }
        Statement::Update(table, rows) => update(table, rows, values) + tail,
        Statement::Delete(table, keys) => {
            let columns: Vec<_> = table.having(Role::Key).map(|(_, c)| c).collect();
            let given = Given::of(&columns, keys, values);
            let (name, same) = (table.name, given.matches());
            match given.from {
                None => format!("DELETE FROM {name} AS t WHERE {same}{tail}"),
                Some(from) => format!("DELETE FROM {name} AS t USING {from} WHERE {same}{tail}"),
            }
        }
        Statement::Select {
            table,
            columns,
            by,
            keys,
            tail,
            values: more,
        } => {
            let by = by.iter().filter_map(|name| table.place(name));
            let by: Vec<&Column> = by.map(|at| &table.columns[at]).collect();
            let (name, columns) = (table.name, columns.names(table).join(", "));
            if by.is_empty() {
                let tail = marked(tail, values, more);
                return format!("SELECT {columns} FROM {name} {tail}");
            }
            let given = Given::of(&by, keys, values);
            let (tail, same) = (marked(tail, values, more), given.matches());
            let Some(from) = given.from else {
                return format!("SELECT {columns} FROM {name} AS t WHERE {same} {tail}");
            };
            // `OFFSET 0` keeps the order of the loops: each key is looked up by an index, whatever
            // the server believes about tables that it has not counted yet.
            let (found, rest) = split(&tail);
            format!(
                "SELECT t.* FROM {from} CROSS JOIN LATERAL (SELECT {columns} FROM {name} AS t WHERE {same} {found} OFFSET 0) AS t {rest}"
            )
        }
    }
}

/// A tail's conditions, which belong to the lookup, and the order and lock, which come after it.
fn split(tail: &str) -> (&str, &str) {
    let at = tail.find("ORDER BY").unwrap_or(tail.len());
    let (found, rest) = tail.split_at(at);
    (found.trim_end(), rest)
}

fn insert<'a>(table: &'static Table, rows: &[Vec<Cell<'a>>], values: &mut Values<'a>) -> String {
    let columns: Vec<&Column> = table.columns.iter().collect();
    let given = Given::of(&columns, rows, values);
    let (name, names) = (table.name, table.names());
    match given.from {
        None => {
            let marks = given.cells.join(", ");
            format!("INSERT INTO {name} ({names}) VALUES ({marks})")
        }
        Some(from) => format!("INSERT INTO {name} ({names}) SELECT {names} FROM {from}"),
    }
}

fn update<'a>(table: &'static Table, rows: &[Vec<Cell<'a>>], values: &mut Values<'a>) -> String {
    let columns: Vec<&Column> = table.columns.iter().collect();
    let given = Given::of(&columns, rows, values);
    let (mut moves, mut same) = (Vec::new(), Vec::new());
    for (column, new) in columns.iter().zip(&given.cells) {
        let name = column.name;
        if matches!(column.role, Role::Moves | Role::Version) {
            moves.push(format!("{name} = {new}"));
        }
        match column.role {
            Role::Key | Role::Stays => same.push(format!("t.{name} = {new}")),
            Role::Version => same.push(format!("t.{name} = {new} - 1")),
            Role::Moves => {}
        }
    }
    let (name, moves, same) = (table.name, moves.join(", "), same.join(" AND "));
    match given.from {
        None => format!("UPDATE {name} AS t SET {moves} WHERE {same}"),
        Some(from) => format!("UPDATE {name} AS t SET {moves} FROM {from} WHERE {same}"),
    }
}

/// The cells of rows as a statement names them.
struct Given<'t> {
    columns: Vec<&'t Column>,
    /// `$1::text` for the cells of the one row there is, `v.name` for those of several.
    cells: Vec<String>,
    /// Several rows, as arrays of columns.
    from: Option<String>,
}

impl<'t> Given<'t> {
    fn of<'a>(
        columns: &[&'t Column],
        rows: &[Vec<Cell<'a>>],
        values: &mut Values<'a>,
    ) -> Given<'t> {
        let (mut marks, mut names) = (Vec::new(), Vec::new());
        for (nth, column) in columns.iter().enumerate() {
            let kind = match column.holds {
                Holds::Text => "text",
                Holds::Int => "bigint",
                Holds::Bytes => "bytea",
            };
            let mut cells = rows.iter().map(|row| row.get(nth).copied());
            let mut next = || cells.next().map(|cell| cell.unwrap_or(Cell::Null));
            let (value, array) = match values.is_single {
                true => (Value::One(next().unwrap_or(Cell::Null)), ""),
                false => (Value::Many(std::iter::from_fn(next).collect()), "[]"),
            };
            values.all.push(value);
            marks.push(format!("${}::{kind}{array}", values.all.len()));
            names.push(column.name);
        }
        let columns = columns.to_vec();
        if values.is_single {
            let (cells, from) = (marks, None);
            return Given {
                columns,
                cells,
                from,
            };
        }
        let from = format!("unnest({}) AS v({})", marks.join(", "), names.join(", "));
        let cells = names.iter().map(|name| format!("v.{name}")).collect();
        let from = Some(from);
        Given {
            columns,
            cells,
            from,
        }
    }

    /// `t.a = $1 AND …`
    fn matches(&self) -> String {
        let both = self.columns.iter().zip(&self.cells);
        let same: Vec<String> = both
            .map(|(c, cell)| format!("t.{} = {cell}", c.name))
            .collect();
        same.join(" AND ")
    }
}

/// Numbers the marks on from the values before them.
fn marked<'a>(sql: &str, values: &mut Values<'a>, cells: &[Cell<'a>]) -> String {
    let mut pieces = sql.split('?');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for (number, piece) in (values.all.len() + 1..).zip(pieces) {
        out.push_str(&format!("${number}"));
        out.push_str(piece);
    }
    let cells = cells.iter().map(|cell| Value::One(*cell));
    values.all.extend(cells);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::server::Columns;
    use crate::ledger::tables::{HISTORY, ORDERS, TASKS};

    #[test]
    fn an_update_replaces_exactly_the_version_before() {
        let row = vec![Cell::Null; 17];
        let alone = spell(&Statement::Update(&ORDERS, vec![row.clone()]));
        let several = spell(&Statement::Update(&ORDERS, vec![row; 2]));
        for (spelled, parts) in [
            (
                &alone,
                [
                    "UPDATE orders AS t SET version = $3::bigint, state = $4::text",
                    "t.mchid = $1::text AND t.number = $2::text AND t.version = $3::bigint - 1",
                    "t.total = $14::bigint AND t.currency = $15::text AND t.params_hash = $16::text",
                ],
            ),
            (
                &several,
                [
                    "UPDATE orders AS t SET version = v.version, state = v.state",
                    "t.mchid = v.mchid AND t.number = v.number AND t.version = v.version - 1",
                    "t.total = v.total AND t.currency = v.currency AND t.params_hash = v.params_hash",
                ],
            ),
        ] {
            for part in parts {
                assert!(spelled.sql.contains(part), "{}", spelled.sql);
            }
            assert_eq!(spelled.values.len(), 17);
        }
    }

    #[test]
    fn marks_are_numbered_on_after_the_keys() {
        let tail = "AND due_ms > ? ORDER BY number LIMIT ? FOR UPDATE";
        let key = vec![Cell::Text("1"), Cell::Text("order")];
        let select = |keys| Statement::Select {
            table: &TASKS,
            columns: Columns::These(&["number"]),
            by: &["mchid", "kind"],
            keys,
            tail,
            values: vec![Cell::Int(1), Cell::Int(2)],
        };
        let (alone, several) = (select(vec![key.clone()]), select(vec![key; 2]));
        let (alone, several) = (spell(&alone), spell(&several));
        assert_eq!(
            alone.sql,
            "SELECT number FROM tasks AS t WHERE t.mchid = $1::text AND t.kind = $2::text \
             AND due_ms > $3 ORDER BY number LIMIT $4 FOR UPDATE"
        );
        assert_eq!(
            several.sql,
            "SELECT t.* FROM unnest($1::text[], $2::text[]) AS v(mchid, kind) CROSS JOIN LATERAL \
             (SELECT number FROM tasks AS t WHERE t.mchid = v.mchid AND t.kind = v.kind AND due_ms > $3 \
             OFFSET 0) AS t ORDER BY number LIMIT $4 FOR UPDATE"
        );
        assert_eq!(alone.values.len(), 4);
        assert_eq!(several.values.len(), 4);
    }

    #[test]
    fn writes_of_different_tables_are_one_statement_and_say_how_many_rows_each_touched() {
        let move_head = || Statement::Move("UPDATE head SET seq = ?", vec![Cell::Int(1)]);
        let task = || Statement::Delete(&TASKS, vec![vec![Cell::Text("1"); 3]]);
        let read = Statement::plain("SELECT 1");
        let counts = |all: &[Statement]| {
            let all = spell_all(all).into_iter();
            all.map(|spelled| spelled.count).collect::<Vec<_>>()
        };
        assert_eq!(counts(&[read, move_head(), task()]), [1, 2]);
        assert_eq!(counts(&[task(), task(), move_head()]), [1, 2]);
        // One of several rows and one of one: arrays both.
        let tasks = Statement::Delete(&TASKS, vec![vec![Cell::Text("1"); 3]; 2]);
        let entry = Statement::Insert(&HISTORY, vec![vec![Cell::Null; 5]]);
        let arrays = spell_all(&[tasks, entry]);
        assert_eq!(arrays[0].sql.matches("unnest(").count(), 2);
        let both = spell_all(&[move_head(), task()]);
        assert_eq!(
            both[0].sql,
            "WITH w0 AS (UPDATE head SET seq = $1 RETURNING 1), w1 AS (DELETE FROM tasks AS t WHERE \
             t.mchid = $2::text AND t.kind = $3::text AND t.number = $4::text RETURNING 1) \
             SELECT (SELECT count(*) FROM w0), (SELECT count(*) FROM w1)"
        );
        let once = spell_once(&[move_head(), task()]);
        assert_eq!(once.values.len(), 5);
        assert!(
            once.sql.ends_with(
                "SELECT (CASE WHEN (SELECT count(*) FROM w0) = $2::bigint \
                 THEN '1' ELSE 'somebody else wrote to the ledger' END)::bigint"
            ),
            "{}",
            once.sql
        );
    }
}
