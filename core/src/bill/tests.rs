use super::*;
use crate::error::{Advice, Kind, Result};
use crate::types::BeijingTime;
use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;
use std::io::{Read, Write};

const CAP: u64 = 1 << 20;
const ALL_27: &[u8] = include_bytes!("vectors/bill-all-27col.csv");
const SUCCESS_20: &[u8] = include_bytes!("vectors/bill-success-20col.csv");
const LEGACY_24: &[u8] = include_bytes!("vectors/bill-all-legacy-24col.csv");
const WHOLE_27: &[u8] = include_bytes!("vectors/bill-all-whole.csv");
const FLOW_11: &[u8] = include_bytes!("vectors/fundflow-11col.csv");

fn open(bytes: &[u8]) -> Result<TradeBill<&[u8]>> {
    TradeBill::open(bytes, Settings::up_to(CAP))
}

/// All rows as texts, and what the bill adds up to.
fn read(bytes: &[u8]) -> Result<(Vec<Vec<String>>, Totals)> {
    let mut bill = open(bytes)?;
    let mut rows = Vec::new();
    while let Some(row) = bill.next_row()? {
        rows.push(row.values().map(str::to_owned).collect());
    }
    Ok((rows, bill.finish()?))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

/// What WxJava's sample has in the place of private values.
fn masked(length: usize) -> String {
    "X".repeat(length)
}

fn time(text: &str) -> BeijingTime {
    BeijingTime::parse_spaced(text).unwrap()
}

/// A vector with its summary replaced, so that it is a whole bill.
fn whole(vector: &[u8], summary: &str) -> Vec<u8> {
    let text = std::str::from_utf8(vector).unwrap().trim_end();
    let (rest, _) = text.rsplit_once('\n').unwrap();
    format!("{rest}\n{summary}").into_bytes()
}

#[test]
fn a_current_bill_of_all_trades_gives_its_rows_in_fen() {
    let mut bill = open(ALL_27).unwrap();
    assert_eq!(bill.columns().len(), 27);
    let row = bill.next_row().unwrap().unwrap();
    assert_eq!(row.time(), time("2019-02-19 05:01:46"));
    assert_eq!(
        (row.appid(), row.mch_id(), row.sub_mch_id()),
        ("wxab8acd895ab1638a", "1921000401", None)
    );
    assert_eq!(
        (row.device(), row.openid()),
        (Some("harryma007"), "oHkLxtx0vUqe-18p_AXTZ1innxkCY")
    );
    assert_eq!(row.transaction_id(), "4200000263201902167700134212");
    assert_eq!(row.out_trade_no(), "autotest_20190216081946_82335");
    assert_eq!(
        (
            row.trade_type(),
            row.trade_state(),
            row.bank(),
            row.currency()
        ),
        ("JSAPI", "REFUND", "OTHERS", "CNY")
    );
    assert_eq!(row.refund_id(), Some("50000709672019011908420787722"));
    assert_eq!(row.out_refund_no(), Some("REF4200000263201902167700963919"));
    assert_eq!(
        (row.refund(), row.coupon_refund(), row.applied_refund()),
        (Some(1), Some(0), Some(1))
    );
    assert_eq!(
        (row.refund_type(), row.refund_status()),
        ("ORIGINAL", "SUCCESS")
    );
    assert_eq!(
        (row.total(), row.settlement(), row.coupon()),
        (Some(0), Some(0), Some(0))
    );
    assert_eq!(
        (row.body(), row.attach(), row.rate()),
        ("系统拨测-cheeryin-test_micropay_succ", "", "39.00%")
    );
    assert_eq!(
        (row.get("子商户号"), row.get("费率备注"), row.get("新列")),
        (Some("0"), Some(""), None)
    );
    bill.next_row().unwrap().unwrap();
    let row = bill.next_row().unwrap().unwrap();
    assert_eq!(
        (row.line(), row.total(), row.fee()),
        (4, Some(3), Some(Fee::new(1000)))
    );
    assert_eq!(
        (row.refund_id(), row.out_refund_no(), row.refund_status()),
        (None, None, "")
    );

    let totals = open(&whole(ALL_27, "`3.0,`0.03,`0.02,`0.0,`0.01,`0.03,`0.02"))
        .unwrap()
        .finish()
        .unwrap();
    assert_eq!(
        (
            totals.rows,
            totals.total,
            totals.settlement,
            totals.refund,
            totals.applied_refund
        ),
        (3, 3, 3, 2, 2)
    );
    assert_eq!(totals.fee, Fee::new(1000));
}

#[test]
fn an_excerpt_is_refused_and_the_error_says_what_differs() {
    let error = open(ALL_27).unwrap().finish().unwrap_err();
    assert_eq!((error.kind(), error.advice()), (Kind::Wire, Advice::Same));
    for part in [
        "number of trades 45, but the rows make 3",
        "settlement amount 0.47, but the rows make 0.03",
        "refund amount 0.14, but the rows make 0.02",
        "service fee 0.08000, but the rows make 0.01000",
        "order amount 0.47, but the rows make 0.03",
        "applied refund amount 0.14, but the rows make 0.02",
    ] {
        assert!(error.text().contains(part), "{part} is not in {error}");
    }
    assert!(!error.text().contains("coupon"), "{error}");
    assert!(
        open(SUCCESS_20)
            .unwrap()
            .finish()
            .unwrap_err()
            .text()
            .contains("number of trades 31, but the rows make 1")
    );
    assert!(
        open(LEGACY_24)
            .unwrap()
            .finish()
            .unwrap_err()
            .text()
            .contains("order amount 0.02, but the rows make 0.01")
    );
}

#[test]
fn a_bill_of_payments_only_is_read() {
    let bytes = whole(SUCCESS_20, "`1,`0.01,`0.00,`0.00,`0.00000,`0.01,`0.00");
    let mut bill = open(&bytes).unwrap();
    let row = bill.next_row().unwrap().unwrap();
    assert_eq!(
        (
            row.total(),
            row.settlement(),
            row.refund(),
            row.applied_refund()
        ),
        (Some(1), Some(1), None, None)
    );
    assert_eq!(
        (row.refund_id(), row.body(), row.attach(), row.device()),
        (None, &*masked(3), &*masked(4), None)
    );
    assert!(bill.next_row().unwrap().is_none());
    assert!(bill.next_row().unwrap().is_none());
    assert_eq!(bill.finish().unwrap().rows, 1);
    let refunds = whole(SUCCESS_20, "`1,`0.01,`0.01,`0.00,`0.00000,`0.01,`0.00");
    assert!(
        open(&refunds)
            .unwrap()
            .finish()
            .unwrap_err()
            .text()
            .contains("refund amount 0.01")
    );
}

#[test]
fn a_legacy_bill_maps_to_the_current_fields_and_its_full_width_colons_are_read() {
    let bytes = whole(LEGACY_24, "`1,`0.01,`0.0,`0.0,`0");
    let mut bill = open(&bytes).unwrap();
    let row = bill.next_row().unwrap().unwrap();
    assert_eq!(row.time(), time("2014-11-10 16:33:45"));
    assert_eq!(row.get("交易时间"), Some("2014-11-10 16：33：45"));
    assert_eq!(
        (row.total(), row.settlement(), row.coupon()),
        (Some(1), None, Some(0))
    );
    assert_eq!(
        (row.coupon_refund(), row.applied_refund(), row.fee()),
        (Some(0), Some(0), Some(Fee::new(0)))
    );
    assert_eq!(
        (row.get("特约商户号"), row.get("充值券退款金额")),
        (Some("0"), Some("0"))
    );
    assert_eq!((row.body(), row.attach()), ("被扫支付测试", "订单额外描述"));
    assert_eq!(bill.finish().unwrap().total, 1);
}

#[test]
fn a_fund_flow_bill_is_read_with_either_parentheses() {
    let ascii = String::from_utf8(FLOW_11.to_vec())
        .unwrap()
        .replace('（', "(")
        .replace('）', ")");
    for vector in [FLOW_11, ascii.as_bytes()] {
        let bytes = whole(vector, "`1.0,`0.0,`0.0,`1.0,`0.02");
        let mut bill = FundFlow::open(&bytes[..], Settings::up_to(CAP)).unwrap();
        let row = bill.next_row().unwrap().unwrap();
        assert_eq!(
            (row.time(), row.direction()),
            (time("2018-02-01 04:21:23"), Direction::Expense)
        );
        assert_eq!((row.amount(), row.balance()), (Some(2), Some(17)));
        assert_eq!(
            (row.business_id(), row.flow_id()),
            (
                "50000305742018020103387128253",
                "1900009231201802015884652186"
            )
        );
        assert_eq!(
            (row.business_name(), row.business_type(), row.applicant()),
            ("退款", "退款", "system")
        );
        assert_eq!(
            (row.remark(), row.voucher()),
            ("缺货", "REF4200000068201801293084726067")
        );
        assert_eq!(
            (row.get("收支金额（元）"), row.get("账户结余(元)")),
            (Some("0.02"), Some("0.17"))
        );
        let totals = bill.finish().unwrap();
        assert_eq!(
            (totals.rows, totals.incomes, totals.expenses, totals.expense),
            (1, 0, 1, 2)
        );
    }
    let error = FundFlow::open(FLOW_11, Settings::up_to(CAP))
        .unwrap()
        .finish()
        .unwrap_err();
    assert!(
        error
            .text()
            .contains("number of incomes 17, but the rows make 0"),
        "{error}"
    );
}

#[test]
fn a_digest_is_checked_over_the_sent_or_the_unpacked_bytes() {
    let plain = whole(FLOW_11, "`1,`0,`0,`1,`0.02");
    let packed = gzip(&plain);
    let sha = |bytes: &[u8]| crate::crypto::digest::sha1_hex(bytes);
    let check = |bytes: &[u8], hex: String| {
        let digest = Digest::read("SHA", &hex, About::ContentOrSent).unwrap();
        FundFlow::open(bytes, Settings::up_to(CAP).digest(digest))
            .unwrap()
            .finish()
            .map(|t| t.digest)
    };
    assert_eq!(check(&plain, sha(&plain)).unwrap(), Some(Basis::Sent));
    assert_eq!(check(&packed, sha(&packed)).unwrap(), Some(Basis::Sent));
    assert_eq!(check(&packed, sha(&plain)).unwrap(), Some(Basis::Unpacked));
    assert_eq!(
        check(&packed, sha(b"other")).unwrap_err().advice(),
        Advice::Same
    );
}

#[test]
fn a_digest_of_the_content_is_of_what_was_unpacked_and_of_nothing_else() {
    let sha1 = "9BB6CD819BE348F17A9CBCEDDDC8EB62FEFBD790"; // as sha1sum says
    let digest = Digest::read("SHA1", sha1, About::Content).unwrap();
    let packed = gzip(WHOLE_27);
    let check = |bytes: &[u8], digest: &Digest| {
        TradeBill::open(bytes, Settings::up_to(CAP).digest(digest.clone()))
            .unwrap()
            .finish()
    };
    for bytes in [WHOLE_27, &packed] {
        let totals = check(bytes, &digest).unwrap();
        assert_eq!((totals.rows, totals.total, totals.refund), (45, 47, 14));
        assert_eq!(totals.digest, Some(Basis::Unpacked));
    }
    // Every sum agrees, and still it is another bill.
    let text = std::str::from_utf8(WHOLE_27).unwrap();
    let moved = text.replacen(
        "autotest_20190216081946_82335",
        "autotest_20190216081946_82336",
        1,
    );
    let error = check(moved.as_bytes(), &digest).unwrap_err();
    assert_eq!((error.kind(), error.advice()), (Kind::Wire, Advice::Same));
    let of_packed = crate::crypto::digest::sha1_hex(&packed);
    let of_packed = Digest::read("SHA1", &of_packed, About::Content).unwrap();
    let error = check(&packed, &of_packed).unwrap_err();
    assert!(error.text().contains("of the packed bytes"), "{error}");
}

#[test]
fn a_column_that_was_added_changes_nothing_and_stays_accessible() {
    let text = String::from_utf8(whole(
        SUCCESS_20,
        "`1,`0.01,`0.00,`0.00,`0.00000,`0.01,`0.00",
    ))
    .unwrap();
    let text = text
        .replace("交易时间,", "新列,交易时间,")
        .replace("`2019", "`novel,`2019")
        .replace("总交易单数,", "总交易单数,新总,")
        .replace("`1,`0.01", "`1,`9,`0.01");
    let mut bill = open(text.as_bytes()).unwrap();
    let row = bill.next_row().unwrap().unwrap();
    assert_eq!(
        (row.get("新列"), row.total(), row.openid()),
        (Some("novel"), Some(1), &*masked(3))
    );
    assert_eq!(bill.finish().unwrap().rows, 1);
}

#[test]
fn a_separator_inside_of_a_product_name_is_mended_where_only_one_reading_fits() {
    let head = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注";
    let tail = "总交易单数,应结订单总金额\n`1,`0.01";
    let bill = |device: &str, body: &str, remark: &str| {
        format!(
            "{head}\n`2019-07-23 18:46:41,`wx1,`2,`0,`{device},`3,`4,`o5,`JSAPI,`SUCCESS,`CFT,`CNY,`0.01,`0.00,`{body},`att,`0.00000,`0.60%,`0.01,`{remark}\n{tail}\n"
        )
    };
    let text = bill("dev", "tea, `green`,`two,`three", "");
    let mut read = open(text.as_bytes()).unwrap();
    let row = read.next_row().unwrap().unwrap();
    assert!(row.is_mended());
    assert_eq!(
        (row.body(), row.attach(), row.device()),
        ("tea, `green`,`two,`three", "att", Some("dev"))
    );
    assert_eq!(
        (row.total(), row.rate(), row.fee()),
        (Some(1), "0.60%", Some(Fee::new(0)))
    );
    assert_eq!(read.finish().unwrap().rows, 1);
    // Elsewhere than in the name and the attachment it is not mended.
    for text in [bill("de,`v", "tea", ""), bill("dev", "tea", "re,`mark")] {
        let error = open(text.as_bytes()).unwrap().finish().unwrap_err();
        assert_eq!(error.kind(), Kind::Wire);
        assert!(error.text().contains("line 2 "), "{error}");
    }
    // A comma alone, a backtick alone and a comma at the end need no mending.
    let text = bill("dev,", "a,b`c`,", "`");
    let mut read = open(text.as_bytes()).unwrap();
    let row = read.next_row().unwrap().unwrap();
    assert!(!row.is_mended());
    assert_eq!(
        (row.device(), row.body(), row.get("费率备注")),
        (Some("dev,"), "a,b`c`,", Some("`"))
    );
    // An unknown column beside the name could hold the excess just as well.
    let text = bill("dev", "te,`a", "")
        .replace("商品名称,商户数据包", "商品名称,新列,商户数据包")
        .replace("`att", "`new,`att");
    assert!(
        open(text.as_bytes())
            .unwrap()
            .finish()
            .unwrap_err()
            .text()
            .contains("line 2 ")
    );
}

#[test]
fn what_breaks_the_grammar_is_refused_with_its_line_and_without_its_values() {
    let good = String::from_utf8(whole(
        SUCCESS_20,
        "`1,`0.01,`0.00,`0.00,`0.00000,`0.01,`0.00",
    ))
    .unwrap();
    assert!(open(good.as_bytes()).unwrap().finish().is_ok());
    for (from, to, line) in [
        ("`2019-07-23 18:46:41", "`2019-02-30 18:46:41", 2),
        ("`2019-07-23 18:46:41", "`", 2),
        ("`CNY,`0.01", "`CNY,`0.015", 2),
        ("`CNY,`0.01", "`CNY,`1e-2", 2),
        ("`0.00000,`0.60%", "`SECRET,`0.60%", 2),
        ("`JSAPI,", "", 2),
        ("`JSAPI,", "`JSAPI\n", 2),
        ("总交易单数,", "总交易数,", 3),
        ("`1,`0.01", "`1", 4),
        ("`1,`0.01", "1,`0.01", 4),
        ("`1,`0.01", "`1.5,`0.01", 4),
        ("`1,`0.01", "`,`0.01", 4),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        let error = open(bad.as_bytes()).unwrap().finish().unwrap_err();
        assert_eq!(error.kind(), Kind::Wire);
        assert!(
            error.text().contains(&format!("line {line} ")),
            "{from} -> {to}: {error}"
        );
        assert!(!error.text().contains("SECRET"), "{error}");
    }
    let after = format!("{good}\r\n\r\n`more");
    assert!(
        open(after.as_bytes())
            .unwrap()
            .finish()
            .unwrap_err()
            .text()
            .contains("line 6 ")
    );
    for header in [
        "",
        "\n\n",
        "hello",
        "交易时间,交易时间,微信订单号,商户订单号,交易状态",
        "\u{feff}",
        "{\"code\":1}",
    ] {
        assert_eq!(
            open(header.as_bytes()).map(|_| ()).unwrap_err().kind(),
            Kind::Wire,
            "{header:?}"
        );
    }
    let latin = good
        .replace(&masked(4), "\u{1}")
        .replace('\u{1}', "ÿ")
        .into_bytes();
    let latin: Vec<u8> = latin
        .into_iter()
        .map(|b| if b == 0xC3 { 0xFF } else { b })
        .collect();
    assert!(
        open(&latin)
            .unwrap()
            .finish()
            .unwrap_err()
            .text()
            .contains("line 2 of the bill is not UTF-8")
    );
}

#[test]
fn an_error_stays_an_error() {
    let mut bill = open(LEGACY_24).unwrap();
    assert!(bill.next_row().unwrap().is_some());
    let error = bill.next_row().unwrap_err();
    assert_eq!(bill.next_row().unwrap_err(), error);
    assert_eq!(bill.finish().unwrap_err(), error);
}

#[test]
fn what_begins_as_no_bill_does_is_told_apart_whatever_stands_before_it() {
    fn said(body: &[u8]) -> crate::Error {
        crate::Error::missing(String::from_utf8_lossy(body))
    }
    for body in ["<xml>\n no\n</xml>", "{\"code\":\n\"NO_STATEMENT_EXIST\"}"] {
        for text in [
            body.to_owned(),
            format!("\u{feff}{body}\n"),
            format!("\r\n  {body}\r\n"),
            format!("\u{feff}\n{body}"),
        ] {
            for bytes in [text.clone().into_bytes(), gzip(text.as_bytes())] {
                let settings = Settings::up_to(CAP).instead(said);
                let error = TradeBill::open(&bytes[..], settings.clone())
                    .map(|_| ())
                    .unwrap_err();
                assert_eq!((error.kind(), error.text()), (Kind::Missing, body));
                let error = FundFlow::open(&bytes[..], settings)
                    .map(|_| ())
                    .unwrap_err();
                assert_eq!(error.kind(), Kind::Missing);
                let error = open(&bytes).map(|_| ()).unwrap_err();
                assert_eq!((error.kind(), error.advice()), (Kind::Wire, Advice::Same));
            }
        }
    }
}

#[test]
fn a_packed_bill_may_have_several_members_and_must_be_whole() {
    let plain = sample(Form::default());
    let (wanted, _) = read(&plain).unwrap();
    let (a, b) = plain.split_at(plain.len() / 2);
    let members = [gzip(a), gzip(b""), gzip(b)].concat();
    assert_eq!(read(&members).unwrap().0, wanted);
    for cut in 0..members.len() {
        assert!(
            read(&members[..cut]).is_err(),
            "the first {cut} bytes were taken for a bill"
        );
    }
    let mut damaged = gzip(&plain);
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0x40;
    assert_eq!(read(&damaged).unwrap_err().kind(), Kind::Wire);
    let trailed = [gzip(&plain), b"more".to_vec()].concat();
    assert_eq!(read(&trailed).unwrap_err().kind(), Kind::Wire);
}

/// Gives bytes out one at a time, as slow connections do.
struct Drip<'a>(&'a [u8]);

impl Read for Drip<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = buffer.len().min(1);
        self.0.read(&mut buffer[..count])
    }
}

#[test]
fn how_the_bytes_arrive_does_not_matter() {
    for bytes in [
        sample(Form::default()),
        sample(Form {
            gzip: true,
            ..Form::default()
        }),
    ] {
        let mut bill = TradeBill::open(Drip(&bytes), Settings::up_to(CAP)).unwrap();
        let mut count = 0;
        while bill.next_row().unwrap().is_some() {
            count += 1;
        }
        assert_eq!(bill.finish().unwrap().rows, count);
    }
}

/// The same bytes over and over, without an end.
struct Endless(&'static [u8], usize);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = (&self.0[self.1..]).read(buffer)?;
        self.1 = (self.1 + count) % self.0.len();
        Ok(count)
    }
}

#[test]
fn endless_input_ends_in_an_error() {
    let error = TradeBill::open(Endless(b"x", 0), Settings::up_to(u64::MAX))
        .map(|_| ())
        .unwrap_err();
    assert!(error.text().contains("longer than"), "{error}");
    let error = TradeBill::open(Endless(b"\n", 0), Settings::up_to(CAP))
        .map(|_| ())
        .unwrap_err();
    assert!(error.text().contains("larger than the cap"), "{error}");
    // An empty member, for ever: nothing is unpacked, and still there is an end.
    let member: &'static [u8] = Box::leak(gzip(b"").into_boxed_slice());
    let error = TradeBill::open(Endless(member, 0), Settings::up_to(CAP))
        .map(|_| ())
        .unwrap_err();
    assert!(error.text().contains("larger than the cap"), "{error}");
    // A bomb: 64 MiB of blank lines in 64 KiB.
    let bomb = gzip(&vec![b'\n'; 64 << 20]);
    assert!(bomb.len() < 1 << 20);
    let error = open(&bomb).map(|_| ()).unwrap_err();
    assert!(error.text().contains("larger than the cap"), "{error}");
}

#[test]
fn a_source_that_fails_is_not_a_bill_that_is_wrong() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::ConnectionReset.into())
        }
    }
    let head = ALL_27[..1000].chain(Broken);
    let error = TradeBill::open(head, Settings::up_to(CAP))
        .unwrap()
        .finish()
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Network, Advice::Same)
    );
}

#[test]
fn every_layout_is_made_of_known_columns() {
    for (layout, count) in Layout::ALL.into_iter().zip([27, 20, 29, 28, 24, 18, 26]) {
        assert_eq!(layout.columns().count(), count, "{layout:?}");
        for name in layout.columns() {
            assert!(column::find(column::TRADE, name).is_some(), "{name}");
        }
    }
    let header = |vector: &[u8]| {
        let text = std::str::from_utf8(vector)
            .unwrap()
            .trim_start_matches('\u{feff}');
        text.lines().next().unwrap().to_owned()
    };
    assert_eq!(header(ALL_27), Layout::All.header());
    assert_eq!(header(SUCCESS_20), Layout::Success.header());
    assert_eq!(header(LEGACY_24), Layout::LegacyAll.header());
    assert_eq!(header(FLOW_11), layout::FLOW);
}

#[test]
fn what_the_grammar_cannot_hold_is_not_written() {
    let mut writer = TradeBillWriter::new(Vec::new(), Layout::All, Form::default()).unwrap();
    let line = TradeLine {
        body: "two\nlines",
        ..TradeLine::default()
    };
    assert_eq!(writer.line(&line).unwrap_err().field(), Some("商品名称"));
    let line = TradeLine {
        device: "a,`b",
        ..TradeLine::default()
    };
    assert_eq!(writer.line(&line).unwrap_err().field(), Some("设备号"));
    assert_eq!(read(&writer.finish().unwrap()).unwrap().1.rows, 0);
}

fn sample(form: Form) -> Vec<u8> {
    let mut writer = TradeBillWriter::new(Vec::new(), Layout::All, form).unwrap();
    let payment = TradeLine {
        time: time("2026-11-20 10:00:00"),
        transaction_id: "42",
        out_trade_no: "ORDER-1",
        total: 1234,
        settlement: 1200,
        coupon: 34,
        body: "茶,`杯",
        fee: Fee::new(7_204),
        ..TradeLine::default()
    };
    let refund = TradeRefund {
        applied_time: payment.time,
        time: None,
        refund_id: "50",
        out_refund_no: "R-1",
        refund: 100,
        coupon_refund: 3,
        applied_refund: 103,
        refund_type: "ORIGINAL",
        refund_status: "PROCESSING",
    };
    writer.line(&payment).unwrap();
    writer
        .line(&TradeLine {
            total: 0,
            settlement: 0,
            coupon: 0,
            refund: Some(refund),
            fee: Fee::new(-601),
            trade_state: "REFUND",
            ..payment
        })
        .unwrap();
    writer.finish().unwrap()
}

#[derive(Clone, Debug)]
struct Any {
    layout: Layout,
    form: (bool, bool, bool),
    rows: Vec<AnyRow>,
}

/// Seconds; total, settlement and coupon; fee; refund; device, body, attach and remark; number.
type AnyRow = (i64, [i64; 3], i64, Option<[i64; 3]>, [String; 4], String);

fn any_bill() -> impl Strategy<Value = Any> {
    let fen = || -100_000_000_i64..10_000_000_000;
    let text = || "[^\r\n]{0,12}".prop_map(|text| text.replace(",`", ", `"));
    let row = (
        0_i64..4_000_000_000,
        [fen(), fen(), fen()],
        -1_000_000_i64..1_000_000,
        proptest::option::of([fen(), fen(), fen()]),
        [text(), text(), text(), text()],
        "[0-9A-Za-z_-]{6,32}",
    );
    let layout = (0..Layout::ALL.len()).prop_map(|at| Layout::ALL[at]);
    (
        layout,
        any::<(bool, bool, bool)>(),
        proptest::collection::vec(row, 0..6),
    )
        .prop_map(|(layout, form, rows)| Any { layout, form, rows })
}

impl Any {
    fn lines(&self) -> Vec<TradeLine<'_>> {
        self.rows
            .iter()
            .map(
                |(
                    seconds,
                    [total, settlement, coupon],
                    fee,
                    refund,
                    [device, body, attach, remark],
                    number,
                )| {
                    let time = BeijingTime::from_unix_ms(seconds * 1000);
                    let refund =
                        refund.map(|[refund, coupon_refund, applied_refund]| TradeRefund {
                            applied_time: time,
                            time: Some(time),
                            refund_id: "50",
                            out_refund_no: number,
                            refund,
                            coupon_refund,
                            applied_refund,
                            refund_type: "ORIGINAL",
                            refund_status: "SUCCESS",
                        });
                    TradeLine {
                        time,
                        appid: "wx1",
                        mch_id: "19",
                        sub_mch_id: Some("20"),
                        device,
                        transaction_id: number,
                        out_trade_no: number,
                        openid: number,
                        total: *total,
                        settlement: *settlement,
                        coupon: *coupon,
                        refund,
                        body,
                        attach,
                        fee: Fee::new(*fee),
                        rate_remark: remark,
                        ..TradeLine::default()
                    }
                },
            )
            .collect()
    }

    fn write(&self) -> Vec<u8> {
        let (bom, crlf, gzip) = self.form;
        let mut writer =
            TradeBillWriter::new(Vec::new(), self.layout, Form { bom, crlf, gzip }).unwrap();
        for line in self.lines() {
            writer.line(&line).unwrap();
        }
        writer.finish().unwrap()
    }
}

fn same(row: &TradeRow<'_>, line: &TradeLine<'_>, layout: Layout) {
    assert_eq!(row.time(), line.time);
    assert_eq!(
        (row.out_trade_no(), row.transaction_id(), row.openid()),
        (line.out_trade_no, line.transaction_id, line.openid)
    );
    assert_eq!(
        (row.sub_mch_id(), row.device().unwrap_or_default()),
        (line.sub_mch_id, line.device)
    );
    assert_eq!((row.body(), row.attach()), (line.body, line.attach));
    assert_eq!(
        (row.total(), row.coupon(), row.fee()),
        (Some(line.total), Some(line.coupon), Some(line.fee))
    );
    assert_eq!(
        row.settlement(),
        (!layout.is_legacy()).then_some(line.settlement)
    );
    if matches!(layout, Layout::Success | Layout::LegacySuccess) {
        assert_eq!((row.refund(), row.refund_id()), (None, None));
        return;
    }
    assert_eq!(row.refund(), Some(line.refund.map_or(0, |r| r.refund)));
    assert_eq!(
        row.coupon_refund(),
        Some(line.refund.map_or(0, |r| r.coupon_refund))
    );
    assert_eq!(row.out_refund_no(), line.refund.map(|r| r.out_refund_no));
    if !layout.is_legacy() {
        assert_eq!(
            row.applied_refund(),
            Some(line.refund.map_or(0, |r| r.applied_refund))
        );
    }
    if matches!(
        layout,
        Layout::Refund | Layout::RechargeRefund | Layout::LegacyRefund
    ) {
        assert_eq!(
            row.refund_applied_time(),
            line.refund.map(|r| r.applied_time)
        );
        assert_eq!(row.refund_time(), line.refund.and_then(|r| r.time));
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back_as_the_same_rows(any in any_bill()) {
        let bytes = any.write();
        let mut bill = open(&bytes).unwrap();
        for line in any.lines() {
            same(&bill.next_row().unwrap().unwrap(), &line, any.layout);
        }
        prop_assert!(bill.next_row().unwrap().is_none());
        prop_assert_eq!(bill.finish().unwrap().rows, any.rows.len() as u64);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_bill_that_is_cut_short_is_refused_unless_nothing_is_lost(any in any_bill()) {
        let bytes = any.write();
        let whole = read(&bytes).unwrap();
        let (_, _, packed) = any.form;
        for cut in 0..bytes.len() {
            if let Ok(part) = read(&bytes[..cut]) {
                prop_assert_eq!(&part, &whole, "the first {} of {} bytes", cut, bytes.len());
                // What may be missing: the line break, and zeros at the end of the last decimal.
                prop_assert!(!packed && bytes[cut..].iter().all(|b| b"0.\r\n".contains(b)));
            }
        }
    }
}

proptest! {
    #[test]
    fn reading_any_bytes_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = FundFlow::open(&bytes[..], Settings::up_to(CAP)).and_then(FundFlow::finish);
    }

    #[test]
    fn reading_a_bill_with_flipped_bytes_never_panics_and_changes_no_sum(
        any in any_bill(), at in any::<proptest::sample::Index>(), value in any::<u8>(),
    ) {
        let mut bytes = any.write();
        let whole = read(&bytes).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = value;
        if let Ok((rows, totals)) = read(&bytes) {
            prop_assert_eq!(rows.len(), whole.0.len());
            // No summary states the coupons.
            prop_assert_eq!(Totals { coupon: whole.1.coupon, ..totals }, whole.1);
        }
    }

    #[test]
    fn a_fund_flow_that_is_written_reads_back(
        rows in proptest::collection::vec((0_i64..4_000_000_000, any::<bool>(), 0_i64..10_000_000_000, "[^\r\n`]{0,12}"), 0..6),
        gzip in any::<bool>(),
    ) {
        let mut writer = FundFlowWriter::new(Vec::new(), Form { gzip, ..Form::default() }).unwrap();
        let lines: Vec<_> = rows.iter().map(|(seconds, income, amount, remark)| FlowLine {
            time: BeijingTime::from_unix_ms(seconds * 1000), business_id: "42", flow_id: "19", business_name: "交易",
            business_type: "交易", direction: if *income { Direction::Income } else { Direction::Expense },
            amount: *amount, balance: 1, applicant: "system", remark, voucher: "R-1",
        }).collect();
        for line in &lines {
            writer.line(line).unwrap();
        }
        let bytes = writer.finish().unwrap();
        let mut bill = FundFlow::open(&bytes[..], Settings::up_to(CAP)).unwrap();
        for line in &lines {
            let row = bill.next_row().unwrap().unwrap();
            prop_assert_eq!((row.time(), row.direction(), row.amount()), (line.time, line.direction, Some(line.amount)));
            prop_assert_eq!((row.remark(), row.voucher()), (line.remark, line.voucher));
        }
        prop_assert_eq!(bill.finish().unwrap().rows, lines.len() as u64);
    }
}
