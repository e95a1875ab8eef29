use super::{
    authorizations, certificates, combined, orders, refunds, seal, sharing, time, transfers,
};
use crate::book::{Book, Moment, Notice, OrderState, RefundState, Subject};
use crate::faults::Colour;
use crate::keys;
use crate::merchant::Merchant;
use crate::world::World;
use serde_json::{Value, json};

/// A notice before it is sealed.
struct Told {
    event: &'static str,
    original: &'static str,
    summary: &'static str,
    resource: Value,
}

/// The headers and the body of a notice (v3 reference, 4.1); `None` if it cannot be sealed.
pub(crate) fn notice(
    world: &mut World,
    merchant: &Merchant,
    notice: &Notice,
    colour: Colour,
    at: Moment,
) -> Option<(seal::Headers, Vec<u8>)> {
    let told = told(
        &world.book,
        notice.subject,
        i64::from(colour == Colour::WrongAmount),
    );
    let nonce = seal::nonce(at);
    // A forger does not know the key inside either.
    let key = match colour {
        Colour::Forged => merchant.v3_key.chars().rev().collect(),
        _ => merchant.v3_key.clone(),
    };
    let plain = told.resource.to_string();
    let body = json!({
        "id": id(notice), "create_time": time::written(notice.created_ms),
        "resource_type": "encrypt-resource", "event_type": told.event, "summary": told.summary,
        "resource": {
            "original_type": told.original, "algorithm": "AEAD_AES_256_GCM",
            "associated_data": told.original, "nonce": nonce,
            "ciphertext": seal::aead(&key, &nonce, told.original, plain.as_bytes()),
        },
    });
    let body = body.to_string().into_bytes();
    let seal = world.platform.for_notice(&merchant.mch_id, at).ok()?;
    let mut headers = seal::headers(&seal, colour, &body, at);
    headers.push(("content-type".to_owned(), "application/json".to_owned()));
    Some((headers, body))
}

/// The id of a notice, the same at every attempt, in the shape of a UUID.
fn id(notice: &Notice) -> String {
    let whose = format!("notice {} {}", notice.id, notice.created_ms);
    let mut id = keys::written(keys::serial(&whose)).to_ascii_lowercase();
    id.truncate(32);
    for at in [20, 16, 12, 8] {
        id.insert(at, '-');
    }
    id
}

fn told(book: &Book, subject: Subject, more: i64) -> Told {
    let (event, original, summary, resource) = match subject {
        Subject::Payment(place) => {
            let mut told = orders::told(&book.orders[place], more);
            // It tells of the payment, whatever became of it since.
            told["trade_state"] = json!(OrderState::Success.word());
            told["trade_state_desc"] = json!(OrderState::Success.sentence());
            ("TRANSACTION.SUCCESS", "transaction", "支付成功", told)
        }
        Subject::Combined(place) => {
            let told = combined::told(&book.combined[place], &book.orders, more);
            ("TRANSACTION.SUCCESS", "transaction", "支付成功", told)
        }
        Subject::Refund(place) => return refund(book, place, more),
        Subject::Transfer(place) => {
            let told = transfers::noticed(&book.transfers[place], more);
            (
                "MCHTRANSFER.BILL.FINISHED",
                "mch_payment",
                "商家转账单据终态通知",
                told,
            )
        }
        Subject::Authorization(place, closed) => {
            let told = authorizations::noticed(&book.authorizations[place], closed);
            let (event, summary) = match closed {
                false => (
                    "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
                    "用户确认免确认收款授权",
                ),
                true => ("MCHTRANSFER.AUTHORIZATION.CLOSED", "免确认收款授权关闭"),
            };
            (event, "mch_payment", summary, told)
        }
        Subject::Share(place, number) => {
            let sharing = &book.sharings[place];
            let id = book.orders[sharing.order].transaction_id.as_deref();
            let told = sharing::noticed(sharing, &sharing.shares[number], id, more);
            ("PROFITSHARING.SUCCESS", "profitsharing", "分账成功", told)
        }
        Subject::Complaint(place, number) => {
            let complaint = &book.complaints[place];
            let event = match number {
                0 => "COMPLAINT.CREATE",
                _ => "COMPLAINT.STATE_CHANGE",
            };
            let action = complaint.history[number].action;
            let told = json!({ "complaint_id": complaint.id, "action_type": action });
            (event, "complaint", "用户投诉通知", told)
        }
        Subject::Echo(place) => {
            let echo = &book.echoes[place];
            let mut told = json!({ "echo_message": echo.message });
            if let Some(secret) = &echo.secret {
                let sealed = certificates::sealed_for(&echo.mch_id, secret);
                told["encrypt_echo_message"] = json!(sealed);
            }
            ("SECURITY_ECHO.SUCCESS", "security", "安全联调成功", told)
        }
    };
    Told {
        event,
        original,
        summary,
        resource,
    }
}

fn refund(book: &Book, place: usize, more: i64) -> Told {
    let refund = &book.refunds[place];
    let (event, summary) = match refund.state {
        RefundState::Change => ("REFUND.ABNORMAL", "退款异常"),
        RefundState::Closed => ("REFUND.CLOSED", "退款关闭"),
        _ => ("REFUND.SUCCESS", "退款成功"),
    };
    Told {
        event,
        original: "refund",
        summary,
        resource: refunds::noticed(&book.orders[refund.order], refund, more),
    }
}
