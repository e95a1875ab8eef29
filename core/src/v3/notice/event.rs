//! Every event that WeChat Pay documents, as data.

use std::sync::LazyLock;

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// An order was paid.
    Payment,
    /// A combined order was paid.
    Combined,
    /// A refund ended, or could not reach the payer.
    Refund,
    /// An amount was shared to this merchant, or given back.
    Sharing,
    /// A transfer to a user ended.
    Transfer,
    /// A batch of transfers ended.
    TransferBatch,
    /// A user gave or withdrew standing consent to transfers.
    TransferAuthorization,
    /// A coupon was granted or used.
    Coupon,
    /// A payer complained, or a complaint moved on.
    Complaint,
    /// An order, plan or authorisation of the payment score.
    Payscore,
    /// A car, its owner's authorisation, or a payment for its parking.
    Parking,
    /// The self-test.
    Echo,
    /// Another authentic notice, of an event that the table knows or not.
    Other,
}

impl NoticeKind {
    /// Every kind.
    pub const ALL: [NoticeKind; 13] = [
        NoticeKind::Payment,
        NoticeKind::Combined,
        NoticeKind::Refund,
        NoticeKind::Sharing,
        NoticeKind::Transfer,
        NoticeKind::TransferBatch,
        NoticeKind::TransferAuthorization,
        NoticeKind::Coupon,
        NoticeKind::Complaint,
        NoticeKind::Payscore,
        NoticeKind::Parking,
        NoticeKind::Echo,
        NoticeKind::Other,
    ];

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            NoticeKind::Payment => "payment",
            NoticeKind::Combined => "combined",
            NoticeKind::Refund => "refund",
            NoticeKind::Sharing => "sharing",
            NoticeKind::Transfer => "transfer",
            NoticeKind::TransferBatch => "transfer_batch",
            NoticeKind::TransferAuthorization => "transfer_authorization",
            NoticeKind::Coupon => "coupon",
            NoticeKind::Complaint => "complaint",
            NoticeKind::Payscore => "payscore",
            NoticeKind::Parking => "parking",
            NoticeKind::Echo => "echo",
            NoticeKind::Other => "other",
        }
    }
}

/// One event that WeChat Pay documents (v3 reference, 4.4).
#[derive(Debug, PartialEq, Eq)]
pub struct Event {
    /// `event_type` as it stands in a notice.
    pub event_type: &'static str,
    /// `original_type` of what is encrypted; `None` where no page gives it, and then any is taken.
    pub original_type: Option<&'static str>,
    /// What it is about.
    pub kind: NoticeKind,
    /// Whether it is a question that wants a business reply instead of an acknowledgement.
    pub asks: bool,
    /// What it means, in a few words.
    pub about: &'static str,
}

/// Every event of the table, in the order of their names.
pub fn events() -> &'static [Event] {
    &EVENTS
}

/// The event of a notice; `None` for one that the table does not know.
///
/// Both names decide: an amount that was shared may come as `TRANSACTION.SUCCESS` with `profitsharing`
/// (v3 reference, 12.16). A notice without an `original_type` is the usual event of its name.
pub fn event(event_type: &str, original_type: &str) -> Option<&'static Event> {
    let events = events();
    let from = events.partition_point(|event| event.event_type < event_type);
    let mut named = events[from..]
        .iter()
        .take_while(|event| event.event_type == event_type);
    named.find(|event| match event.original_type {
        Some(known) => original_type.is_empty() || known == original_type,
        None => true,
    })
}

static EVENTS: LazyLock<Vec<Event>> = LazyLock::new(|| {
    let lines = include_str!("events.txt").lines();
    // A test reads every line.
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(read)
        .collect()
});

/// Reads a line: `TRANSACTION.SUCCESS transaction payment # an order was paid`.
fn read(line: &'static str) -> Option<Event> {
    let (facts, about) = line.split_once(" # ")?;
    let mut words = facts.split(' ');
    let (event_type, original_type, kind) = (words.next()?, words.next()?, words.next()?);
    let asks = match (words.next(), words.next()) {
        (None, None) => false,
        (Some("asks"), None) => true,
        _ => return None,
    };
    Some(Event {
        event_type,
        original_type: Some(original_type).filter(|name| *name != "-"),
        kind: NoticeKind::ALL
            .into_iter()
            .find(|known| known.word() == kind)?,
        asks,
        about,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_an_event_and_stands_in_its_order() {
        let lines = include_str!("events.txt").lines();
        assert_eq!(
            lines.filter(|line| !line.starts_with('#')).count(),
            events().len()
        );
        for pair in events().windows(2) {
            assert!(pair[0].event_type <= pair[1].event_type, "{pair:?}");
            assert_ne!(
                (pair[0].event_type, pair[0].original_type),
                (pair[1].event_type, pair[1].original_type)
            );
        }
        // WeChat Pay documents 102 events; one of them comes under two names.
        assert_eq!(events().len(), 103);
        for kind in NoticeKind::ALL {
            let listed = events().iter().any(|event| event.kind == kind);
            assert_eq!(listed, kind != NoticeKind::Combined, "{kind:?}");
        }
    }

    #[test]
    fn every_event_is_recognised_by_both_its_names() {
        for listed in events() {
            let original_type = listed.original_type.unwrap_or("whatever");
            let found = event(listed.event_type, original_type);
            assert!(
                found.is_some_and(|found| std::ptr::eq(found, listed)),
                "{listed:?}"
            );
        }
        let kind = |event_type, original_type| event(event_type, original_type).map(|e| e.kind);
        assert_eq!(
            kind("TRANSACTION.SUCCESS", "transaction"),
            Some(NoticeKind::Payment)
        );
        assert_eq!(kind("TRANSACTION.SUCCESS", ""), Some(NoticeKind::Payment));
        assert_eq!(
            kind("TRANSACTION.SUCCESS", "profitsharing"),
            Some(NoticeKind::Sharing)
        );
        for (event_type, original_type) in [
            ("TRANSACTION.SUCCESS", "refund"),
            ("REFUND.SUCCESS", "transaction"),
            ("TRANSACTION.SUCCES", "transaction"),
            ("transaction.success", "transaction"),
            ("TRANSACTION.SUCCESS ", "transaction"),
            ("", ""),
            ("ZZZ", ""),
        ] {
            assert_eq!(
                kind(event_type, original_type),
                None,
                "{event_type} {original_type}"
            );
        }
    }

    #[test]
    fn questions_are_marked_as_such() {
        let asking = events().iter().filter(|event| event.asks);
        assert_eq!(
            asking.map(|event| event.event_type).collect::<Vec<_>>(),
            [
                "CROSS_BORDER_PAY.GET_MCH_INFO",
                "ENTRUST.TERMINATE_INQUIRY",
                "ENTRUST.TERMINATE_RETENTION",
                "PARKING_FEE.QUERY_TRANS_INFO",
            ]
        );
    }
}
