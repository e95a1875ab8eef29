//! How MySQL spells a statement: values stand in it, so that many statements cross in one message.
//!
//! A value needs no escaping, because it never holds anything that could be escaped: harmless
//! letters stand as they are, and everything else is written in hexadecimal.

use crate::ledger::server::Statement;
use crate::ledger::tables::{Cell, Role, Table};

/// How long a statement with many rows may become before another one begins.
const LENGTH: usize = 256 * 1024;

/// Spells a statement, as one or as several that do the same.
pub(super) fn spell(statement: &Statement, skips_locked: bool) -> Vec<String> {
    match statement {
        Statement::Plain(sql, values) | Statement::Move(sql, values) => vec![filled(sql, values)],
        Statement::Insert(table, rows) => insert(table, rows, ""),
        Statement::Upsert(table, rows) => {
            let moves = table.having(Role::Moves);
            let moves: Vec<String> = moves
                .map(|(_, column)| format!("`{0}` = VALUES(`{0}`)", column.name))
                .collect();
            let tail = format!(" ON DUPLICATE KEY UPDATE {}", moves.join(", "));
            insert(table, rows, &tail)
        }
        Statement::Update(table, rows) => rows.iter().map(|row| update(table, row)).collect(),
        Statement::Delete(table, keys) => {
            let names: Vec<&str> = table.having(Role::Key).map(|(_, c)| c.name).collect();
            let found = found(&names, keys);
            vec![format!("DELETE FROM `{}` WHERE {found}", table.name)]
        }
        Statement::Select {
            table,
            columns,
            by,
            keys,
            tail,
            values,
        } => {
            let tail = match skips_locked {
                true => filled(tail, values),
                false => filled(&tail.replace(" SKIP LOCKED", ""), values),
            };
            let columns = columns.names(table);
            let columns: Vec<String> = columns.iter().map(|name| format!("`{name}`")).collect();
            let (name, columns) = (table.name, columns.join(", "));
            let found = match by.is_empty() {
                true => String::new(),
                false => format!("WHERE ({}) ", found(by, keys)),
            };
            vec![format!("SELECT {columns} FROM `{name}` {found}{tail}")]
        }
    }
}

/// Writes as one block that MariaDB does and commits, unless one of them fails or finds no row: then it
/// does nothing and says why. What is inserted either is or fails.
pub(super) fn block(writes: &[Statement]) -> String {
    let mut sql = "BEGIN NOT ATOMIC DECLARE found INT DEFAULT 0;\
        DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END;START TRANSACTION;"
        .to_owned();
    let mut must = 0;
    for write in writes {
        for spelled in spell(write, false) {
            sql.push_str(&spelled);
            sql.push(';');
            if matches!(write, Statement::Update(..) | Statement::Move(..)) {
                must += 1;
                sql.push_str("SET found=found+ROW_COUNT();");
            }
        }
    }
    sql.push_str(&format!(
        "IF found<>{must} THEN SIGNAL SQLSTATE '45000' \
         SET MESSAGE_TEXT='somebody else wrote to the ledger';END IF;COMMIT;END"
    ));
    sql
}

fn insert(table: &Table, rows: &[Vec<Cell>], tail: &str) -> Vec<String> {
    let names: Vec<String> = table
        .columns
        .iter()
        .map(|c| format!("`{}`", c.name))
        .collect();
    let head = format!(
        "INSERT INTO `{}` ({}) VALUES ",
        table.name,
        names.join(", ")
    );
    let mut all = Vec::new();
    let mut sql = String::new();
    for row in rows {
        sql.push_str(if sql.is_empty() { &head } else { ", " });
        sql.push('(');
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                sql.push_str(", ");
            }
            literal(&mut sql, *cell);
        }
        sql.push(')');
        if sql.len() > LENGTH {
            all.push(std::mem::take(&mut sql) + tail);
        }
    }
    if !sql.is_empty() {
        all.push(sql + tail);
    }
    all
}

fn update(table: &Table, row: &[Cell]) -> String {
    let mut moves = String::new();
    let mut same = String::new();
    for (column, cell) in table.columns.iter().zip(row) {
        let is_same = matches!(column.role, Role::Key | Role::Stays | Role::Version);
        if matches!(column.role, Role::Moves | Role::Version) {
            moves.push_str(if moves.is_empty() { "" } else { ", " });
            moves.push_str(&format!("`{}` = ", column.name));
            literal(&mut moves, *cell);
        }
        if is_same {
            same.push_str(if same.is_empty() { "" } else { " AND " });
            same.push_str(&format!("`{}` = ", column.name));
            literal(&mut same, *cell);
            if column.role == Role::Version {
                same.push_str(" - 1");
            }
        }
    }
    format!("UPDATE `{}` SET {moves} WHERE {same}", table.name)
}

/// `a = 1 AND b = 2 OR a = 1 AND b = 3`, which every optimizer looks up key by key.
fn found(by: &[&str], keys: &[Vec<Cell>]) -> String {
    let mut sql = String::new();
    for key in keys {
        sql.push_str(if sql.is_empty() { "" } else { " OR " });
        for (at, (name, cell)) in by.iter().zip(key).enumerate() {
            sql.push_str(if at == 0 { "" } else { " AND " });
            sql.push_str(&format!("`{name}` = "));
            literal(&mut sql, *cell);
        }
    }
    sql
}

/// Puts values where the marks are.
fn filled(sql: &str, values: &[Cell]) -> String {
    let mut pieces = sql.split('?');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    let mut values = values.iter();
    for piece in pieces {
        literal(&mut out, values.next().copied().unwrap_or(Cell::Null));
        out.push_str(piece);
    }
    out
}

/// Writes a value into a statement.
fn literal(sql: &mut String, cell: Cell) {
    match cell {
        Cell::Null => sql.push_str("NULL"),
        Cell::Int(number) => sql.push_str(&number.to_string()),
        Cell::Text(text) if text.bytes().all(is_harmless) => {
            sql.push('\'');
            sql.push_str(text);
            sql.push('\'');
        }
        Cell::Text(text) => {
            sql.push_str("_utf8mb4 ");
            hexadecimal(sql, text.as_bytes());
        }
        Cell::Bytes(bytes) => hexadecimal(sql, bytes),
    }
}

/// Whether a byte means itself between single quotes, in every mode of the server.
const fn is_harmless(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b'\'' && byte != b'\\'
}

fn hexadecimal(sql: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    sql.reserve(bytes.len() * 2 + 3);
    sql.push_str("X'");
    for byte in bytes {
        sql.push(char::from(DIGITS[usize::from(byte >> 4)]));
        sql.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    sql.push('\'');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::server::Columns;
    use crate::ledger::tables::{ORDERS, TASKS};

    fn written(cell: Cell) -> String {
        let mut sql = String::new();
        literal(&mut sql, cell);
        sql
    }

    #[test]
    fn nothing_that_could_end_a_value_stands_in_one() {
        assert_eq!(
            written(Cell::Text("ORDER-1 {\"a\":1}")),
            "'ORDER-1 {\"a\":1}'"
        );
        for text in [
            "'",
            "\\",
            "a' OR '1'='1",
            "\u{95e8}",
            "\n",
            "\0",
            "\u{2019}",
            "\u{7f}",
        ] {
            let sql = written(Cell::Text(text));
            let digits = sql
                .strip_prefix("_utf8mb4 X'")
                .and_then(|s| s.strip_suffix('\''));
            let digits = digits.expect(&sql);
            assert!(digits.bytes().all(|b| b.is_ascii_hexdigit()), "{sql}");
            assert_eq!(digits.len(), text.len() * 2);
        }
        for byte in 0..=255u8 {
            let sql = written(Cell::Bytes(&[byte]));
            assert_eq!(sql, format!("X'{byte:02X}'"));
        }
        assert_eq!(written(Cell::Int(-5)), "-5");
        assert_eq!(written(Cell::Null), "NULL");
    }

    #[test]
    fn an_update_replaces_exactly_the_version_before() {
        let mut row = vec![Cell::Null; 17];
        (row[0], row[1], row[2]) = (Cell::Text("1"), Cell::Text("A"), Cell::Int(7));
        let sql = &spell(&Statement::Update(&ORDERS, vec![row]), true)[0];
        for part in [
            "UPDATE `orders` SET `version` = 7, `state` = NULL",
            "WHERE `mchid` = '1' AND `number` = 'A' AND `version` = 7 - 1 AND `total` = NULL",
        ] {
            assert!(sql.contains(part), "{sql}");
        }
    }

    #[test]
    fn a_lock_is_waited_for_where_it_cannot_be_skipped() {
        let find = Statement::Select {
            table: &TASKS,
            columns: Columns::These(&["number"]),
            by: &[],
            keys: Vec::new(),
            tail: "WHERE due_ms <= ? FOR UPDATE SKIP LOCKED",
            values: vec![Cell::Int(9)],
        };
        assert_eq!(
            spell(&find, true),
            ["SELECT `number` FROM `tasks` WHERE due_ms <= 9 FOR UPDATE SKIP LOCKED"]
        );
        assert_eq!(
            spell(&find, false),
            ["SELECT `number` FROM `tasks` WHERE due_ms <= 9 FOR UPDATE"]
        );
    }

    #[test]
    fn many_rows_become_several_statements_before_a_message_grows_too_long() {
        let long = "x".repeat(LENGTH / 2);
        let row = || vec![Cell::Text(&long), Cell::Int(1)];
        let rows = vec![row(), row(), row(), row(), row()];
        let all = insert(&crate::ledger::tables::PROOFS, &rows, "");
        assert_eq!(all.len(), 3);
        assert!(
            all.iter().all(
                |sql| sql.starts_with("INSERT INTO `proofs` (`record`, `evidence`) VALUES ('x")
            )
        );
    }

    #[test]
    fn a_block_counts_what_it_must_find_and_commits_last() {
        let head = Statement::Move("UPDATE head SET seq = ?", vec![Cell::Int(1)]);
        let task = Statement::Delete(&TASKS, vec![vec![Cell::Text("1"); 3]]);
        let sql = block(&[head, task]);
        let parts = [
            "ROLLBACK; RESIGNAL; END;START TRANSACTION;UPDATE head SET seq = 1;\
             SET found=found+ROW_COUNT();DELETE FROM",
            "IF found<>1 THEN SIGNAL SQLSTATE '45000'",
        ];
        for part in parts {
            assert!(sql.contains(part), "{sql}");
        }
        assert!(sql.ends_with("END IF;COMMIT;END"), "{sql}");
    }
}
