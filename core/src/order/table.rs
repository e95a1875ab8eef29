/// Where an order stands.
///
/// Every state has a rank, and states only ever go up (P5). The ends are a chain, rejected <
/// closed < paid < reversed, so that contradictory facts join to the same end in whichever order
/// they arrive (P14), each time with an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrderState {
    /// The intent is durable; whether WeChat Pay knows the order is unknown.
    Placing,
    /// WeChat Pay has the order and waits for the payer.
    Open,
    /// The payer is typing the password.
    Paying,
    /// A close is durable; whether it took effect is unknown.
    Closing,
    /// A reversal is durable; whether it took effect is unknown.
    Reversing,
    /// WeChat Pay refused the order, definitely.
    Rejected,
    /// WeChat Pay closed the order unpaid.
    Closed,
    /// WeChat Pay reversed the order: no money was kept.
    Reversed,
    /// The order is paid, with evidence.
    Paid,
}

impl OrderState {
    /// Every state, in the order of the matrix.
    pub const ALL: [OrderState; 9] = [
        OrderState::Placing,
        OrderState::Open,
        OrderState::Paying,
        OrderState::Closing,
        OrderState::Reversing,
        OrderState::Rejected,
        OrderState::Closed,
        OrderState::Reversed,
        OrderState::Paid,
    ];

    /// How far along it is: never smaller later on.
    pub const fn rank(self) -> u8 {
        match self {
            OrderState::Placing => 0,
            OrderState::Open => 1,
            OrderState::Paying => 2,
            OrderState::Closing | OrderState::Reversing => 3,
            OrderState::Rejected => 4,
            OrderState::Closed => 5,
            OrderState::Paid => 6,
            OrderState::Reversed => 7,
        }
    }

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            OrderState::Placing => "placing",
            OrderState::Open => "open",
            OrderState::Paying => "paying",
            OrderState::Closing => "closing",
            OrderState::Reversing => "reversing",
            OrderState::Rejected => "rejected",
            OrderState::Closed => "closed",
            OrderState::Reversed => "reversed",
            OrderState::Paid => "paid",
        }
    }

    /// Whether nothing more is expected to happen.
    pub const fn is_final(self) -> bool {
        self.rank() >= 4
    }
}

/// What can happen to an order: two decisions of ours, and facts of WeChat Pay's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// We decide to close it.
    Close,
    /// We decide to reverse it.
    Reverse,
    /// WeChat Pay took the order and gave what the payer needs.
    Accepted,
    /// WeChat Pay refused the first and only request for it, definitely.
    Refused,
    /// WeChat Pay has it, unpaid.
    Waiting,
    /// The payer is typing the password.
    UserPaying,
    /// It is paid.
    Paid,
    /// It is closed, unpaid.
    Closed,
    /// It is reversed: no money was kept.
    Reversed,
    /// The payment failed for good under this number.
    Failed,
    /// WeChat Pay does not know the number.
    Absent,
    /// WeChat Pay will not reverse it, definitely, and it is paid.
    ReverseRefused,
}

impl Event {
    /// Every event, in the order of the matrix.
    pub const ALL: [Event; 12] = [
        Event::Close,
        Event::Reverse,
        Event::Accepted,
        Event::Refused,
        Event::Waiting,
        Event::UserPaying,
        Event::Paid,
        Event::Closed,
        Event::Reversed,
        Event::Failed,
        Event::Absent,
        Event::ReverseRefused,
    ];
}

/// What an event does to a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It becomes another state.
    To(OrderState),
    /// Nothing changes: known already, or overtaken.
    Unchanged,
    /// It becomes another state, and somebody must look.
    Alarm(OrderState, &'static str),
    /// Nothing changes, and somebody must look.
    Incident(&'static str),
    /// The decision is not possible in this state.
    Refuse(&'static str),
}

/// What `event` does to an order in `state`.
///
/// `Absent` and `Refused` are safe to feed only under the conditions that
/// [`Order::apply`](super::Order::apply) checks: they say "never existed", which an earlier
/// request of unknown outcome would make untrue.
pub const fn next(state: OrderState, event: Event) -> Next {
    use Event as E;
    use Next::{Alarm, Incident, Refuse, To, Unchanged};
    use OrderState as S;
    match (state, event) {
        // Money wins over everything but a reversal, which gives it back.
        (S::Placing | S::Open | S::Paying | S::Closing, E::Paid) => To(S::Paid),
        (S::Rejected, E::Paid) => Alarm(S::Paid, "paid_and_rejected"),
        (S::Closed, E::Paid) => Alarm(S::Paid, "paid_and_closed"),
        (S::Reversing | S::Paid, E::Paid) => Unchanged,
        (S::Reversed, E::Paid) => Incident("paid_and_reversed"),

        // Our decisions.
        (S::Placing | S::Open | S::Paying, E::Close) => To(S::Closing),
        (S::Closing | S::Closed, E::Close) => Unchanged,
        (S::Reversing, E::Close) => Refuse("the order is being reversed"),
        (S::Placing | S::Open | S::Paying | S::Closing, E::Reverse) => To(S::Reversing),
        (S::Reversing | S::Reversed, E::Reverse) => Unchanged,
        (S::Paid, E::Close) => Refuse("the order is paid: refund it"),
        (S::Paid, E::Reverse) => Refuse("the order is paid: refund it"),
        (S::Rejected, E::Close | E::Reverse) => Refuse("the order was rejected: nothing is open"),
        (S::Reversed, E::Close) => Refuse("the order was reversed: nothing is open"),
        (S::Closed, E::Reverse) => Refuse("the order was closed: nothing is open"),

        // WeChat Pay has it and waits.
        (S::Placing, E::Accepted | E::Waiting) => To(S::Open),
        (S::Placing | S::Open, E::UserPaying) => To(S::Paying),

        // The ends without money.
        (S::Placing, E::Refused) => To(S::Rejected),
        (S::Closing, E::Absent) => To(S::Closed),
        (S::Reversing, E::Absent) => To(S::Reversed),
        (S::Placing | S::Open | S::Paying | S::Closing | S::Rejected, E::Closed | E::Failed) => {
            To(S::Closed)
        }
        (S::Reversing, E::Closed | E::Failed) => To(S::Reversed),
        (S::Reversing, E::ReverseRefused) => Alarm(S::Paid, "reverse_refused"),
        (S::Paid, E::Reversed) => Alarm(S::Reversed, "paid_and_reversed"),
        (S::Reversed, E::Reversed) => Unchanged,
        (_, E::Reversed) => To(S::Reversed),

        // A state that WeChat Pay never leaves was left.
        (S::Paid, E::Closed | E::Failed) => Incident("paid_and_closed"),
        (S::Paid, E::Refused) => Incident("paid_and_rejected"),
        (S::Open | S::Paying | S::Paid, E::Absent) => Incident("order_vanished"),

        // Known already, overtaken by something newer, or of no consequence.
        (S::Closed | S::Reversed, E::Closed | E::Failed) => Unchanged,
        (_, E::Accepted | E::Waiting | E::UserPaying) => Unchanged,
        (_, E::Refused | E::Absent | E::ReverseRefused) => Unchanged,
    }
}

/// The whole table as Markdown, a row a state and a column an event.
pub fn matrix() -> String {
    grid(
        &Event::ALL.map(|event| format!("{event:?}")),
        OrderState::ALL.map(|state| {
            let cells = Event::ALL.map(|event| match next(state, event) {
                Next::To(to) => to.word().to_owned(),
                Next::Unchanged => "·".to_owned(),
                Next::Alarm(to, name) => format!("{}, *{name}*", to.word()),
                Next::Incident(name) => format!("*{name}*"),
                Next::Refuse(_) => "refused".to_owned(),
            });
            (state.word(), cells.to_vec())
        }),
    )
}

/// A Markdown table from its columns and its rows.
pub(super) fn grid<const N: usize>(
    columns: &[String],
    rows: [(&'static str, Vec<String>); N],
) -> String {
    let mut text = format!(
        "| state | {} |\n|---|{}\n",
        columns.join(" | "),
        "---|".repeat(columns.len())
    );
    for (state, cells) in rows {
        text.push_str(&format!("| **{state}** | {} |\n", cells.join(" | ")));
    }
    text
}
