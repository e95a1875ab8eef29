/// What differs between a ledger and a bill. A difference has one class, the first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DifferenceKind {
    /// The bill has the same line twice.
    DuplicateLine,
    /// The bill has an order that the ledger has never seen.
    UnknownOrder,
    /// The bill has a payment of an order that the ledger does not know as paid.
    PaidInBillNotInLedger,
    /// The currencies differ.
    CurrencyDiffers,
    /// The order was paid by another transaction than the ledger knows.
    TransactionDiffers,
    /// The amounts of a payment differ.
    AmountDiffers,
    /// The bill has a refund that the ledger does not.
    RefundInBillNotInLedger,
    /// The refund is of another order, or has another number of WeChat Pay's, than in the ledger.
    RefundIdentityDiffers,
    /// The amounts of a refund differ.
    RefundAmountDiffers,
    /// The bill and the ledger disagree about what became of a refund.
    RefundStateDiffers,
    /// The bill has a reversal of an order that the ledger does not know as reversed.
    ReversedInBillNotInLedger,
    /// The ledger has a reversal that the bill does not.
    ReversedInLedgerNotInBill,
    /// The ledger has a payment that the bill does not.
    PaidInLedgerNotInBill,
    /// The ledger has a refund that the bill does not.
    RefundMissingInBill,
    /// The ledger has something near midnight that the bill does not.
    Boundary,
}

impl DifferenceKind {
    /// Every class, in the order in which they are tried.
    pub const ALL: [DifferenceKind; 15] = [
        DifferenceKind::DuplicateLine,
        DifferenceKind::UnknownOrder,
        DifferenceKind::PaidInBillNotInLedger,
        DifferenceKind::CurrencyDiffers,
        DifferenceKind::TransactionDiffers,
        DifferenceKind::AmountDiffers,
        DifferenceKind::RefundInBillNotInLedger,
        DifferenceKind::RefundIdentityDiffers,
        DifferenceKind::RefundAmountDiffers,
        DifferenceKind::RefundStateDiffers,
        DifferenceKind::ReversedInBillNotInLedger,
        DifferenceKind::ReversedInLedgerNotInBill,
        DifferenceKind::PaidInLedgerNotInBill,
        DifferenceKind::RefundMissingInBill,
        DifferenceKind::Boundary,
    ];

    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        self.row().0
    }

    /// What to do about it, in one sentence.
    pub const fn advice_text(self) -> &'static str {
        self.row().1
    }

    const fn row(self) -> (&'static str, &'static str) {
        use DifferenceKind as K;
        match self {
            K::DuplicateLine => (
                "duplicate_line",
                "Download the bill again; if the line is still there twice, ask WeChat Pay's support, for the ledger counts it once.",
            ),
            K::UnknownOrder => (
                "unknown_order",
                "Find the system that placed the order under this merchant number, or query the order and enter it by hand.",
            ),
            K::PaidInBillNotInLedger => (
                "paid_in_bill_not_in_ledger",
                "Query the order: the answer is the evidence with which the ledger marks it paid.",
            ),
            K::CurrencyDiffers => (
                "currency_differs",
                "Deliver nothing more for the order and query it: the payer paid in another currency than was asked for.",
            ),
            K::TransactionDiffers => (
                "transaction_differs",
                "Query the order: if the payer paid twice, refund the payment that the ledger does not have.",
            ),
            K::AmountDiffers => (
                "amount_differs",
                "Deliver nothing more for the order and query it: the payer paid another amount than was asked for.",
            ),
            K::RefundInBillNotInLedger => (
                "refund_in_bill_not_in_ledger",
                "Find who refunded, in the merchant platform or by another system, and query the refund so that no second one is made.",
            ),
            K::RefundIdentityDiffers => (
                "refund_identity_differs",
                "Query the refund: its number was used for something else than the ledger has.",
            ),
            K::RefundAmountDiffers => (
                "refund_amount_differs",
                "Query the refund and refund nothing more of the order until both amounts agree.",
            ),
            K::RefundStateDiffers => (
                "refund_state_differs",
                "Query the refund: the answer brings the ledger up to date, or shows that it was wrong.",
            ),
            K::ReversedInBillNotInLedger => (
                "reversed_in_bill_not_in_ledger",
                "Query the order before anything more is delivered for it: the money went back to the payer.",
            ),
            K::ReversedInLedgerNotInBill => (
                "reversed_in_ledger_not_in_bill",
                "Query the order: if its money was kept, reverse or refund it.",
            ),
            K::PaidInLedgerNotInBill => (
                "paid_in_ledger_not_in_bill",
                "Query the order, and compare it with its evidence in the ledger before anything more is delivered for it.",
            ),
            K::RefundMissingInBill => (
                "refund_missing_in_bill",
                "Query the refund: if WeChat Pay does not know it, send the same refund again under the same number.",
            ),
            K::Boundary => (
                "boundary",
                "Compare the neighbouring day's bill: it was so near to midnight that it probably stands there.",
            ),
        }
    }
}
