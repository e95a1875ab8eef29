//! Cells as PostgreSQL's driver sends them, and what it gives as held values.

use crate::ledger::server::Held;
use crate::ledger::tables::Cell;
use tokio_postgres::Row;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, WrongType};

type Failure = Box<dyn std::error::Error + Sync + Send>;

/// What stands in for a mark. Its `Debug`, which the driver logs, says nothing of what it holds.
#[derive(Debug)]
pub(super) enum Value<'a> {
    One(Cell<'a>),
    /// A column of rows.
    Many(Vec<Cell<'a>>),
}

impl ToSql for Value<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
        match self {
            Value::One(Cell::Null) => Ok(IsNull::Yes),
            Value::One(Cell::Text(text)) => text.to_sql(ty, out),
            Value::One(Cell::Bytes(bytes)) if *ty == Type::BYTEA => bytes.to_sql(ty, out),
            Value::One(Cell::Int(number)) if *ty == Type::INT8 => number.to_sql(ty, out),
            Value::Many(cells) if *ty == Type::TEXT_ARRAY => {
                let texts = cells.iter().map(|cell| match cell {
                    Cell::Text(text) => Some(*text),
                    _ => None,
                });
                texts.collect::<Vec<_>>().to_sql(ty, out)
            }
            Value::Many(cells) if *ty == Type::INT8_ARRAY => {
                let numbers = cells.iter().map(|cell| match cell {
                    Cell::Int(number) => Some(*number),
                    _ => None,
                });
                numbers.collect::<Vec<_>>().to_sql(ty, out)
            }
            Value::Many(cells) if *ty == Type::BYTEA_ARRAY => {
                let all = cells.iter().map(|cell| match cell {
                    Cell::Bytes(bytes) => Some(*bytes),
                    _ => None,
                });
                all.collect::<Vec<_>>().to_sql(ty, out)
            }
            _ => Err(Box::new(WrongType::new::<&str>(ty.clone()))),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    fn to_sql_checked(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
        self.to_sql(ty, out)
    }
}

/// A column's bytes as they came.
struct Raw<'a>(&'a [u8]);

impl<'a> FromSql<'a> for Raw<'a> {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Raw<'a>, Failure> {
        Ok(Raw(raw))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// A row's values; one of a type that no column of ours has is nothing.
pub(super) fn held(row: &Row) -> Vec<Held> {
    let columns = row.columns().iter().enumerate();
    let value = |(at, column): (usize, &tokio_postgres::Column)| {
        let Ok(Some(Raw(bytes))) = row.try_get::<_, Option<Raw>>(at) else {
            return Held::Null;
        };
        match *column.type_() {
            Type::INT8 => bytes
                .try_into()
                .map_or(Held::Null, |b| Held::Int(i64::from_be_bytes(b))),
            Type::INT4 => bytes
                .try_into()
                .map_or(Held::Null, |b| Held::Int(i64::from(i32::from_be_bytes(b)))),
            Type::BOOL => Held::Int(i64::from(bytes == [1])),
            Type::TEXT | Type::VARCHAR | Type::NAME | Type::BYTEA => Held::Bytes(bytes.to_vec()),
            _ => Held::Null,
        }
    };
    columns.map(value).collect()
}
