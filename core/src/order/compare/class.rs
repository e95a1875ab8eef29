//! The classes of differences, as one table: what each means, what to do, and whose move it is.

use super::LineKind;

/// What differs between a ledger, a trade bill and a fund flow. A difference has one class, the
/// first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DifferenceKind {
    /// The bill has the same line twice.
    DuplicateLine,
    /// The bill has a line of another merchant.
    LineOfAnotherMerchant,
    /// The bill has a line of another day.
    LineOfAnotherDay,
    /// The bill has a line of an app that is neither configured nor the order's.
    LineOfAnotherApp,
    /// The bill has an order that the ledger has never seen.
    UnknownOrder,
    /// The ledger has the payment under another order number than the bill.
    NumberDiffers,
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
    /// The refund is of another order or payment, or has another number of WeChat Pay's, than in the ledger.
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
    /// The ledger placed the refund that day and sent it again since, so that a later bill has it.
    RefundSentAgain,
    /// The fund flow has another amount than the bill.
    FlowAmountDiffers,
    /// The fund flow has another fee than the bill.
    FlowFeeDiffers,
    /// The bill has a line that moved no money in the fund flow.
    InBillNotInFlow,
    /// The fund flow has a payment or refund that the bill does not.
    InFlowNotInBill,
    /// One of the two files has something near midnight that the other does not.
    FlowBoundary,
    /// A balance is not the one before it and what was booked.
    BalanceBreaks,
}

/// Whose move a difference is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mover {
    /// Fenpay's: it asks WeChat Pay at the next tick, if the record still has a task; otherwise the merchant asks.
    Fenpay,
    /// The merchant's.
    Merchant,
    /// WeChat Pay's: its support must say what happened.
    WeChatPay,
    /// Nobody's yet: the neighbouring day's files settle it.
    NextDay,
}

impl Mover {
    /// The word that crosses every boundary.
    pub const fn word(self) -> &'static str {
        match self {
            Mover::Fenpay => "fenpay",
            Mover::Merchant => "merchant",
            Mover::WeChatPay => "wechat_pay",
            Mover::NextDay => "next_day",
        }
    }
}

/// One class of the table.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// The class.
    pub kind: DifferenceKind,
    /// The word that crosses every boundary.
    pub word: &'static str,
    /// What it means, in one sentence.
    pub means: &'static str,
    /// The same in Chinese, as a heading.
    pub title: &'static str,
    /// What to do about it, in one sentence.
    pub what_to_do: &'static str,
    /// The same in Chinese.
    pub what_to_do_zh: &'static str,
    /// Whose move it is.
    pub mover: Mover,
    /// Which of the ledger's records is to be asked about, if that settles it.
    pub asks: Option<LineKind>,
}

impl DifferenceKind {
    /// Every class, in the order in which they are tried.
    pub fn all() -> impl ExactSizeIterator<Item = DifferenceKind> {
        CLASSES.iter().map(|class| class.kind)
    }

    /// Its line of the table.
    pub fn class(self) -> &'static Class {
        // The table has the order of the enumeration, as a test holds.
        &CLASSES[self as usize]
    }

    /// The word that crosses every boundary.
    pub fn word(self) -> &'static str {
        self.class().word
    }

    /// What to do about it, in one sentence.
    pub fn advice_text(self) -> &'static str {
        self.class().what_to_do
    }

    /// Whether the files of a neighbouring day may settle it.
    pub const fn may_settle_elsewhere(self) -> bool {
        use DifferenceKind as K;
        matches!(self, K::Boundary | K::RefundSentAgain | K::FlowBoundary)
    }
}

macro_rules! classes {
    ($($kind:ident, $word:literal, $mover:ident, $asks:expr,
        $means:literal, $title:literal, $what_to_do:literal, $what_to_do_zh:literal;)+) => {
        /// The table.
        pub(super) const CLASSES: &[Class] = &[$(Class {
            kind: DifferenceKind::$kind,
            word: $word,
            means: $means,
            title: $title,
            what_to_do: $what_to_do,
            what_to_do_zh: $what_to_do_zh,
            mover: Mover::$mover,
            asks: $asks,
        }),+];
    };
}

const ORDER: Option<LineKind> = Some(LineKind::Payment);
const REFUND: Option<LineKind> = Some(LineKind::Refund);

classes! {
    DuplicateLine, "duplicate_line", WeChatPay, None,
        "The trade bill has the same line more than once; it was counted once.", "账单行重复",
        "Download the bill again; if the line is still there twice, ask WeChat Pay's support, for the ledger counts it once.",
        "重新下载账单；若仍重复，请联系微信支付客服。";
    LineOfAnotherMerchant, "line_of_another_merchant", Merchant, None,
        "The trade bill has a line of another merchant; nothing was concluded from it.", "其他商户的账单行",
        "Find out whose bill this is and download this merchant's own.",
        "确认账单归属，并下载本商户的账单。";
    LineOfAnotherDay, "line_of_another_day", Merchant, None,
        "The trade bill has a line of another day; nothing was concluded from it.", "其他日期的账单行",
        "Download the day's bill again and compare that line with the bill of its own day.",
        "重新下载当日账单，并用该行所属日期的账单核对。";
    LineOfAnotherApp, "line_of_another_app", Merchant, ORDER,
        "The trade bill has the order under an app that is neither the order's nor configured.", "应用（appid）不符",
        "Find out which app took the payment and whether it belongs to the merchant.",
        "查明收款的应用（appid）是否属于本商户。";
    UnknownOrder, "unknown_order", Merchant, None,
        "The trade bill has an order that the ledger has never seen.", "账本中没有的订单",
        "Find the system that placed the order under this merchant number, or query the order and enter it by hand.",
        "查找以该商户号下单的其他系统，或查询订单后人工登记。";
    NumberDiffers, "number_differs", Merchant, ORDER,
        "The ledger has this payment under another order number.", "商户订单号不符",
        "Query both orders, and look for a system that changes order numbers on their way.",
        "查询两个订单，并检查是否有系统改写了订单号。";
    PaidInBillNotInLedger, "paid_in_bill_not_in_ledger", Fenpay, ORDER,
        "The payer paid, and the ledger has not heard of it.", "账单已支付，账本未支付",
        "Query the order: the answer is the evidence with which the ledger marks it paid.",
        "查询订单：查询结果是账本记为已支付的依据。";
    CurrencyDiffers, "currency_differs", Merchant, ORDER,
        "The bill and the ledger have different currencies.", "币种不符",
        "Deliver nothing more for the order and query it: the payer paid in another currency than was asked for.",
        "暂停发货并查询订单：实际支付币种与下单币种不同。";
    TransactionDiffers, "transaction_differs", Merchant, ORDER,
        "The order was paid by another transaction than the ledger knows.", "微信订单号不符",
        "Query the order: if the payer paid twice, refund the payment that the ledger does not have.",
        "查询订单：若用户重复支付，请退还账本中没有的那一笔。";
    AmountDiffers, "amount_differs", Merchant, ORDER,
        "The bill and the ledger have different amounts of a payment.", "支付金额不符",
        "Deliver nothing more for the order and query it: the payer paid another amount than was asked for.",
        "暂停发货并查询订单：实际支付金额与订单金额不同。";
    RefundInBillNotInLedger, "refund_in_bill_not_in_ledger", Merchant, ORDER,
        "The trade bill has a refund that the ledger does not.", "账本中没有的退款",
        "Find who refunded, in the merchant platform or by another system, and query the refund so that no second one is made.",
        "查明退款来源（商户平台或其他系统），并查询退款，避免重复退款。";
    RefundIdentityDiffers, "refund_identity_differs", Merchant, REFUND,
        "The refund is of another order or payment, or has another number of WeChat Pay's, than in the ledger.", "退款单身份不符",
        "Query the refund: its number was used for something else than the ledger has.",
        "查询退款：该退款单号被用于账本以外的业务。";
    RefundAmountDiffers, "refund_amount_differs", Merchant, REFUND,
        "The bill and the ledger have different amounts of a refund.", "退款金额不符",
        "Query the refund and refund nothing more of the order until both amounts agree.",
        "查询退款；金额一致之前不要再对该订单退款。";
    RefundStateDiffers, "refund_state_differs", Fenpay, REFUND,
        "The bill and the ledger disagree about what became of a refund.", "退款状态不符",
        "Query the refund: the answer brings the ledger up to date, or shows that it was wrong.",
        "查询退款：查询结果会更新账本，或证明账本有误。";
    ReversedInBillNotInLedger, "reversed_in_bill_not_in_ledger", Merchant, ORDER,
        "The trade bill has a reversal that the ledger does not know.", "账单已撤销，账本未撤销",
        "Query the order before anything more is delivered for it: the money went back to the payer.",
        "发货前先查询订单：款项已退回用户。";
    ReversedInLedgerNotInBill, "reversed_in_ledger_not_in_bill", Merchant, ORDER,
        "The ledger has a reversal that the trade bill does not.", "账本已撤销，账单无撤销",
        "Query the order: if its money was kept, reverse or refund it.",
        "查询订单：若款项仍在，请撤销或退款。";
    PaidInLedgerNotInBill, "paid_in_ledger_not_in_bill", Merchant, ORDER,
        "The ledger has a payment, with evidence, that the trade bill does not.", "账本已支付，账单没有",
        "Query the order, and compare it with its evidence in the ledger before anything more is delivered for it.",
        "查询订单，并与账本中的支付凭据核对，核清之前不要继续发货。";
    RefundMissingInBill, "refund_missing_in_bill", Fenpay, REFUND,
        "The ledger has a refund that WeChat Pay took and the trade bill does not have.", "账本有退款，账单没有",
        "Query the refund: if WeChat Pay does not know it, send the same refund again under the same number.",
        "查询退款：若微信支付没有该退款，请用同一退款单号原样重发。";
    Boundary, "boundary", NextDay, None,
        "It was so near to midnight that the neighbouring day's bill probably has it.", "跨零点，应在相邻日账单",
        "Compare the neighbouring day's bill: it was so near to midnight that it probably stands there.",
        "核对相邻日期的账单：该笔临近零点，应在相邻日账单中。";
    RefundSentAgain, "refund_sent_again", NextDay, REFUND,
        "The refund was placed that day and sent again since, and bills list it by the day on which WeChat Pay took it.", "退款重发，应在之后的账单",
        "Compare the bills of the following days: WeChat Pay took the refund when it was sent again.",
        "核对之后几日的账单：微信支付在重发当日受理该退款。";
    FlowAmountDiffers, "flow_amount_differs", WeChatPay, None,
        "The account moved by another amount than the trade bill says.", "资金流水金额与交易账单不符",
        "Download both files again, and if they still differ ask WeChat Pay's support which of them is right.",
        "重新下载两份账单；若仍不一致，请联系微信支付客服。";
    FlowFeeDiffers, "flow_fee_differs", WeChatPay, None,
        "Another fee was taken from the account than the trade bill says.", "资金流水手续费与交易账单不符",
        "Compare with the fee rate of the contract, and ask WeChat Pay's support which fee is right.",
        "与合同费率核对，并联系微信支付客服确认手续费。";
    InBillNotInFlow, "in_bill_not_in_flow", WeChatPay, None,
        "The trade bill has it and no money moved for it in the fund flow.", "交易账单有，资金流水没有",
        "Look into the fund flows of the other accounts and of the next days, then ask WeChat Pay's support where the money is.",
        "查看其他账户及之后几日的资金账单，再联系微信支付客服确认款项去向。";
    InFlowNotInBill, "in_flow_not_in_bill", Merchant, None,
        "Money moved for a payment or refund that the trade bill does not have.", "资金流水有，交易账单没有",
        "Look for it in the trade bills of the days before, for money may be booked later than it was traded.",
        "在之前几日的交易账单中查找：入账可能晚于交易。";
    FlowBoundary, "flow_boundary", NextDay, None,
        "It was so near to midnight that trade bill and fund flow may have it under different days.", "跨零点，两份账单日期可能不同",
        "Compare the neighbouring day's files: one of them has the other half.",
        "核对相邻日期的两份账单：另一半应在其中。";
    BalanceBreaks, "balance_breaks", WeChatPay, None,
        "A balance of the fund flow is not the one before it and what was booked.", "账户结余不连续",
        "Download the fund flow again, for a line is missing, doubled or altered, and ask WeChat Pay's support if it stays so.",
        "重新下载资金账单（可能缺行、重复或被改动）；若仍如此，请联系微信支付客服。";
}
