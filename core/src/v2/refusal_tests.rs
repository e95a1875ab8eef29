use super::*;
use crate::operations::{Dialect, find, of};

fn advice(op: &str, code: &str) -> (Kind, Advice) {
    let error = error(find(op).unwrap(), code, "", true);
    (error.kind(), error.advice())
}

#[test]
fn codes_mean_what_the_lists_say() {
    let order = "POST /pay/unifiedorder";
    assert_eq!(advice(order, "SIGNERROR"), (Kind::Rejected, Advice::Never));
    assert_eq!(advice(order, "ORDERPAID"), (Kind::Rejected, Advice::Never));
    assert_eq!(advice(order, "SYSTEMERROR"), (Kind::Gateway, Advice::Same));
    assert_eq!(
        advice("POST /pay/micropay", "SYSTEMERROR"),
        (Kind::Gateway, Advice::Query)
    );
    assert_eq!(
        advice("POST /pay/micropay", "USERPAYING"),
        (Kind::Rejected, Advice::Later)
    );
    assert_eq!(
        advice("POST /secapi/pay/reverse", "SYSTEMERROR"),
        (Kind::Gateway, Advice::Query)
    );
    assert_eq!(
        advice("POST /mmpaymkttransfers/sendredpack", "SYSTEMERROR"),
        (Kind::Gateway, Advice::Query)
    );
    assert_eq!(
        advice("POST /mmpaymkttransfers/promotion/transfers", "SEND_FAILED"),
        (Kind::Gateway, Advice::Query)
    );
    assert_eq!(
        advice("POST /mmpaysptrans/pay_bank", "NOTENOUGH"),
        (Kind::Gateway, Advice::Query)
    );
    assert_eq!(
        advice("POST /secapi/pay/refund", "FREQUENCY_LIMITED"),
        (Kind::Throttled, Advice::Later)
    );
    assert_eq!(
        class(find("POST /pay/closeorder").unwrap(), "ORDERCLOSED"),
        Class::Done
    );
    assert_eq!(class(find(order).unwrap(), "ORDERCLOSED"), Class::Final);
    assert_eq!(class(find(order).unwrap(), "ORDERPAID"), Class::Done);
}

#[test]
fn an_unknown_code_never_decides_a_write() {
    for op in of(Dialect::V2) {
        for code in ["268458547", "NEVER_HEARD_OF", "", "signerror"] {
            let class = class(op, code);
            match op.repeat {
                Repeat::Read => assert_eq!(class, Class::Wait, "{} {code}", op.name),
                _ => assert_eq!(class, Class::Unknown, "{} {code}", op.name),
            }
        }
        let error = error(op, "SYSTEMERROR", "", true);
        assert_ne!(error.advice(), Advice::Never, "{}", op.name);
    }
}

#[test]
fn no_group_says_two_things_of_one_code() {
    for (at, (group, _, codes)) in CODES.iter().enumerate() {
        for code in *codes {
            let again = CODES[at + 1..]
                .iter()
                .any(|row| row.0 == *group && row.2.contains(code));
            assert!(!again, "{code}");
        }
    }
}

#[test]
fn an_unsigned_refusal_is_never_authentic_and_rarely_final() {
    let say = |op: &str, message: &'static str| {
        let answer: Fields = [("return_code", "FAIL"), ("return_msg", message)]
            .into_iter()
            .collect();
        let error = communication(find(op).unwrap(), &answer, false);
        assert!(!error.is_authentic());
        (error.kind(), error.advice())
    };
    let order = "POST /pay/unifiedorder";
    assert_eq!(
        say(order, "签名错误，请检查后再试"),
        (Kind::Rejected, Advice::Never)
    );
    assert_eq!(
        say(order, "JSAPI支付必须传openid"),
        (Kind::Rejected, Advice::Never)
    );
    assert_eq!(say(order, "系统繁忙"), (Kind::Rejected, Advice::Query));
    assert_eq!(say(order, ""), (Kind::Rejected, Advice::Query));
    assert_eq!(
        say("POST /pay/orderquery", "系统繁忙"),
        (Kind::Rejected, Advice::Later)
    );
    let odd: Fields = [("return_code", "SYSTEMERROR")].into_iter().collect();
    let error = communication(find(order).unwrap(), &odd, false);
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Gateway, Advice::Query)
    );
}

#[test]
fn words_from_outside_are_cut_short() {
    let error = error(
        find("POST /pay/unifiedorder").unwrap(),
        &"C".repeat(500),
        &"微".repeat(5000),
        false,
    );
    assert_eq!(error.code().unwrap().len(), 64);
    assert_eq!(error.message().unwrap().chars().count(), 256);
}
