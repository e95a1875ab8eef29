// Package peers lets wechatpay-go, the official SDK, which is not ours, drive v3 of the simulator over TLS.
//
// It is given an HTTP client for which WeChat Pay's name leads to the simulator; its sources are untouched, and
// everything that succeeds was verified by it.
package peers

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth/verifiers"
	"github.com/wechatpay-apiv3/wechatpay-go/core/consts"
	"github.com/wechatpay-apiv3/wechatpay-go/core/downloader"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/app"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/h5"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/jsapi"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/services/refunddomestic"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

var (
	ctx   = context.Background()
	count int32
)

func number() string { return fmt.Sprintf("wechatpaygo%06d", atomic.AddInt32(&count, 1)) }

// Shop is a merchant with the SDK, verifying by certificates or by public key.
type Shop struct {
	client  *core.Client
	notices *notify.Handler
	box     *Mailbox
}

// inBothModes runs a test with platform certificates, which the SDK downloads, and with the public key.
func inBothModes(t *testing.T, test func(*testing.T, Shop)) {
	t.Run("certificates", func(t *testing.T) {
		simulator.tell(t, "v3/public_key", map[string]interface{}{"share": 0})
		certificates := downloaded(t)
		merchant := simulator.Merchant.MchID
		auto := option.WithWechatPayAutoAuthCipherUsingDownloaderMgr(merchant, simulator.V3.Serial, merchantKey(), certificates)
		test(t, shop(t, auto, verifiers.NewSHA256WithRSAVerifier(certificates.GetCertificateVisitor(merchant))))
	})
	t.Run("public key", func(t *testing.T) {
		simulator.tell(t, "v3/public_key", map[string]interface{}{"share": 100})
		id, key := publicKey()
		test(t, shop(t, withPublicKey(merchantKey()), verifiers.NewSHA256WithRSAPubkeyVerifier(id, *key)))
	})
}

func shop(t *testing.T, way core.ClientOption, verifier auth.Verifier) Shop {
	client, err := core.NewClient(ctx, way, option.WithHTTPClient(simulator.client()))
	must(err)
	notices, err := notify.NewRSANotifyHandler(simulator.V3.Key, verifier)
	must(err)
	return Shop{client, notices, open(t)}
}

// unverified is a client that signs and does not verify, as the SDK has it for bills and for the first certificates.
func unverified() *core.Client {
	signs := option.WithMerchantCredential(simulator.Merchant.MchID, simulator.V3.Serial, merchantKey())
	client, err := core.NewClient(ctx, signs, option.WithoutValidator(), option.WithHTTPClient(simulator.client()))
	must(err)
	return client
}

// downloaded is the SDK's keeper of platform certificates after its first download.
func downloaded(t *testing.T) *downloader.CertificateDownloaderMgr {
	certificates := downloader.NewCertificateDownloaderMgr(ctx)
	t.Cleanup(certificates.Stop)
	must(certificates.RegisterDownloaderWithClient(ctx, unverified(), simulator.Merchant.MchID, simulator.V3.Key))
	return certificates
}

func withPublicKey(signsWith *rsa.PrivateKey) core.ClientOption {
	id, key := publicKey()
	return option.WithWechatPayPublicKeyAuthCipher(simulator.Merchant.MchID, simulator.V3.Serial, signsWith, id, key)
}

func merchantKey() *rsa.PrivateKey {
	key, err := utils.LoadPrivateKey(simulator.V3.MerchantKey)
	must(err)
	return key
}

func publicKey() (string, *rsa.PublicKey) {
	id, pem := simulator.V3.publicKey()
	key, err := utils.LoadPublicKey(pem)
	must(err)
	return id, key
}

func (s Shop) place(t *testing.T, number string) {
	t.Helper()
	prepay, _, err := (&native.NativeApiService{Client: s.client}).Prepay(ctx, native.PrepayRequest{
		Appid:       core.String(simulator.Merchant.AppID),
		Mchid:       core.String(simulator.Merchant.MchID),
		Description: core.String(`绿茶 & <two> "cups"`),
		OutTradeNo:  core.String(number),
		TimeExpire:  core.Time(time.Now().Add(time.Hour)),
		Attach:      core.String("桌号 7"),
		NotifyUrl:   core.String(s.box.URL),
		Amount:      &native.Amount{Total: core.Int64(300), Currency: core.String("CNY")},
	})
	must(err)
	if !strings.HasPrefix(*prepay.CodeUrl, "weixin://") {
		t.Fatalf("code_url is %s", *prepay.CodeUrl)
	}
}

// take gives a notice's payment as the SDK reads it.
func (s Shop) take(letter Letter) (*notify.Request, *payments.Transaction, error) {
	payment := new(payments.Transaction)
	notice, err := s.notices.ParseNotifyRequest(ctx, letter.request(), payment)
	return notice, payment, err
}

// paid gives the payment of a new order, as its notice tells it.
func (s Shop) paid(t *testing.T, number string) *payments.Transaction {
	t.Helper()
	s.place(t, number)
	simulator.tell(t, "pay", map[string]interface{}{"out_trade_no": number})
	notice, payment, err := s.take(s.box.next(t))
	must(err)
	equal(t, notice.EventType, "TRANSACTION.SUCCESS")
	return payment
}

func (s Shop) find(number string) (*payments.Transaction, error) {
	asked := native.QueryOrderByOutTradeNoRequest{OutTradeNo: core.String(number), Mchid: core.String(simulator.Merchant.MchID)}
	found, _, err := (&native.NativeApiService{Client: s.client}).QueryOrderByOutTradeNo(ctx, asked)
	return found, err
}

// state is the state of an order as a verified answer tells it.
func (s Shop) state(t *testing.T, number string) string {
	t.Helper()
	found, err := s.find(number)
	must(err)
	equal(t, *found.OutTradeNo, number)
	return *found.TradeState
}

func equal(t *testing.T, is, expected interface{}) {
	t.Helper()
	if is != expected {
		t.Fatalf("%v is not %v", is, expected)
	}
}

func refused(t *testing.T, err error, status int, code string) {
	t.Helper()
	var refusal *core.APIError
	if !errors.As(err, &refusal) || refusal.StatusCode != status || refusal.Code != code {
		t.Fatalf("%d %s was expected, not %v", status, code, err)
	}
}

func TestAnOrderIsPlacedForEveryWayToPay(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		shop.place(t, number())
		mchid, appid, box := &simulator.Merchant.MchID, &simulator.Merchant.AppID, &shop.box.URL
		tea := core.String("tea")
		inApp, _, err := (&app.AppApiService{Client: shop.client}).Prepay(ctx, app.PrepayRequest{
			Appid: appid, Mchid: mchid, Description: tea, OutTradeNo: core.String(number()), NotifyUrl: box,
			Amount: &app.Amount{Total: core.Int64(300)},
		})
		must(err)
		equal(t, (*inApp.PrepayId)[:2], "wx")
		inBrowser, _, err := (&h5.H5ApiService{Client: shop.client}).Prepay(ctx, h5.PrepayRequest{
			Appid: appid, Mchid: mchid, Description: tea, OutTradeNo: core.String(number()), NotifyUrl: box,
			Amount:    &h5.Amount{Total: core.Int64(300)},
			SceneInfo: &h5.SceneInfo{PayerClientIp: core.String("127.0.0.1"), H5Info: &h5.H5Info{Type: core.String("Wap")}},
		})
		must(err)
		equal(t, (*inBrowser.H5Url)[:8], "https://")
	})
}

func TestAPaymentIsToldByQueryAndByANoticeThatVerifies(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		number := number()
		payment := shop.paid(t, number)
		equal(t, *payment.OutTradeNo, number)
		equal(t, *payment.Amount.Total, int64(300))
		equal(t, *payment.Attach, "桌号 7")
		equal(t, *payment.Mchid, simulator.Merchant.MchID)
		equal(t, shop.state(t, number), "SUCCESS")

		asked := native.QueryOrderByIdRequest{TransactionId: payment.TransactionId, Mchid: payment.Mchid}
		found, _, err := (&native.NativeApiService{Client: shop.client}).QueryOrderById(ctx, asked)
		must(err)
		equal(t, *found.OutTradeNo, number)
	})
}

func TestThePagePaysWithTheParametersThatTheSDKSigned(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		number := number()
		client, _, err := (&jsapi.JsapiApiService{Client: shop.client}).PrepayWithRequestPayment(ctx, jsapi.PrepayRequest{
			Appid: &simulator.Merchant.AppID, Mchid: &simulator.Merchant.MchID, Description: core.String("tea"),
			OutTradeNo: core.String(number), NotifyUrl: &shop.box.URL, Amount: &jsapi.Amount{Total: core.Int64(300)},
			Payer: &jsapi.Payer{Openid: &simulator.OpenID},
		})
		must(err)
		simulator.tell(t, "invoke", map[string]interface{}{
			"appId": client.Appid, "timeStamp": client.TimeStamp, "nonceStr": client.NonceStr,
			"package": client.Package, "signType": client.SignType, "paySign": client.PaySign,
		})
		_, payment, err := shop.take(shop.box.next(t))
		must(err)
		equal(t, *payment.OutTradeNo, number)
	})
}

func TestTheAppPaysWithTheParametersThatTheSDKSigned(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		number := number()
		client, _, err := (&app.AppApiService{Client: shop.client}).PrepayWithRequestPayment(ctx, app.PrepayRequest{
			Appid: &simulator.Merchant.AppID, Mchid: &simulator.Merchant.MchID, Description: core.String("tea"),
			OutTradeNo: core.String(number), NotifyUrl: &shop.box.URL, Amount: &app.Amount{Total: core.Int64(300)},
		})
		must(err)
		simulator.tell(t, "invoke", map[string]interface{}{
			"appid": simulator.Merchant.AppID, "partnerid": client.PartnerId, "prepayid": client.PrepayId,
			"package": client.Package, "noncestr": client.NonceStr, "timestamp": client.TimeStamp, "sign": client.Sign,
		})
		_, payment, err := shop.take(shop.box.next(t))
		must(err)
		equal(t, *payment.OutTradeNo, number)
	})
}

func TestARefundIsToldByQueryAndByANotice(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		number := number()
		shop.paid(t, number)
		refunds := refunddomestic.RefundsApiService{Client: shop.client}
		asked := refunddomestic.CreateRequest{
			OutTradeNo: core.String(number), OutRefundNo: core.String(number + "r"), NotifyUrl: &shop.box.URL,
			Amount: &refunddomestic.AmountReq{Refund: core.Int64(120), Total: core.Int64(300), Currency: core.String("CNY")},
		}
		refund, _, err := refunds.Create(ctx, asked)
		must(err)

		told := notify.ContentMap{}
		notice, err := shop.notices.ParseNotifyRequest(ctx, shop.box.next(t).request(), &told)
		must(err)
		equal(t, notice.EventType, "REFUND.SUCCESS")
		equal(t, told["refund_status"], "SUCCESS")
		equal(t, told["refund_id"], *refund.RefundId)

		found, _, err := refunds.QueryByOutRefundNo(ctx, refunddomestic.QueryByOutRefundNoRequest{OutRefundNo: asked.OutRefundNo})
		must(err)
		equal(t, *found.Status, refunddomestic.STATUS_SUCCESS)
		equal(t, *found.Amount.Refund, int64(120))
		equal(t, shop.state(t, number), "REFUND")
		_, _, err = refunds.QueryByOutRefundNo(ctx, refunddomestic.QueryByOutRefundNoRequest{OutRefundNo: core.String(number + "x")})
		refused(t, err, 404, "RESOURCE_NOT_EXISTS")
	})
}

func TestAClosedOrderSaysSo(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		number := number()
		shop.place(t, number)
		asked := native.CloseOrderRequest{OutTradeNo: core.String(number), Mchid: &simulator.Merchant.MchID}
		result, err := (&native.NativeApiService{Client: shop.client}).CloseOrder(ctx, asked)
		must(err)
		equal(t, result.Response.StatusCode, 204)
		equal(t, shop.state(t, number), "CLOSED")
	})
}

func TestTheBillListsTheDaysOrdersAndItsDigestIsThatOfItsContent(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		number := number()
		transaction := *shop.paid(t, number).TransactionId
		today := time.Now().In(time.FixedZone("Beijing", 8*3600)).Format("2006-01-02")
		for _, format := range []string{"", "&tar_type=GZIP"} {
			// The SDK has no service for bills; its client is for what has none.
			address := consts.WechatPayAPIServer + "/v3/bill/tradebill?bill_date=" + today + format
			answer, err := shop.client.Get(ctx, address)
			must(err)
			var apply struct {
				HashType    string `json:"hash_type"`
				HashValue   string `json:"hash_value"`
				DownloadURL string `json:"download_url"`
			}
			must(core.UnMarshalResponse(answer.Response, &apply))
			file, err := unverified().Get(ctx, apply.DownloadURL)
			must(err)
			bill, err := io.ReadAll(file.Response.Body)
			must(err)
			if format != "" {
				unpacked, err := gzip.NewReader(bytes.NewReader(bill))
				must(err)
				bill, err = io.ReadAll(unpacked)
				must(err)
			}
			digest := sha1.Sum(bill)
			equal(t, apply.HashType, "SHA1")
			equal(t, strings.ToLower(apply.HashValue), hex.EncodeToString(digest[:]))
			_, row, _ := strings.Cut(string(bill), "`"+transaction+",")
			equal(t, strings.HasPrefix(row, "`"+number+","), true)
		}
	})
}

func TestAnAnswerThatWeChatPayDidNotSignIsRefusedByTheSDK(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		number := number()
		shop.place(t, number)
		said := map[string]string{"probe": "verify fail", "forge": "verify fail", "unsigned": "is empty in header"}
		for kind, expected := range said {
			path := "/v3/pay/transactions/out-trade-no/" + number
			simulator.tell(t, "faults", map[string]interface{}{"operation": path, "kind": kind})
			_, err := shop.find(number)
			if err == nil || !strings.Contains(err.Error(), expected) {
				t.Fatalf("%s: %v", kind, err)
			}
			equal(t, shop.state(t, number), "NOTPAY")
		}
	})
}

func TestANoticeThatWeChatPayDidNotSignIsRefusedByTheSDK(t *testing.T) {
	inBothModes(t, func(t *testing.T, shop Shop) {
		for _, kind := range []string{"probe", "forge"} {
			number := number()
			shop.place(t, number)
			simulator.tell(t, "faults", map[string]interface{}{"operation": "notice/payment", "kind": kind})
			atomic.StoreInt32(&shop.box.refuse, 1)
			simulator.tell(t, "pay", map[string]interface{}{"out_trade_no": number})
			if _, _, err := shop.take(shop.box.next(t)); err == nil {
				t.Fatalf("%s: the notice was taken", kind)
			}
			// The true one comes after it, and another body under its signature is refused as well.
			letter := shop.box.next(t)
			_, payment, err := shop.take(letter)
			must(err)
			equal(t, *payment.OutTradeNo, number)
			changed := Letter{letter.header, bytes.Replace(letter.body, []byte("TRANSACTION."), []byte("REFUND."), 1)}
			if _, _, err := shop.take(changed); err == nil {
				t.Fatal("another body was taken")
			}
		}
	})
}

func TestARequestSignedWithAnotherKeyIsRefused(t *testing.T) {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	must(err)
	client, err := core.NewClient(ctx, withPublicKey(key), option.WithHTTPClient(simulator.client()))
	must(err)
	_, err = client.Get(ctx, consts.WechatPayAPIServer+"/v3/certificates")
	refused(t, err, 401, "SIGN_ERROR")
}

func TestWhileTheMerchantMovesToThePublicKeyNoticesOfBothKindsVerify(t *testing.T) {
	certificates := downloaded(t)
	id, key := publicKey()
	both := verifiers.NewSHA256WithRSACombinedVerifier(certificates.GetCertificateVisitor(simulator.Merchant.MchID), id, *key)
	shop := shop(t, withPublicKey(merchantKey()), both)
	for share, expected := range map[int]bool{0: false, 100: true} {
		simulator.tell(t, "v3/public_key", map[string]interface{}{"share": share})
		number := number()
		shop.place(t, number)
		simulator.tell(t, "pay", map[string]interface{}{"out_trade_no": number})
		letter := shop.box.next(t)
		_, payment, err := shop.take(letter)
		must(err)
		equal(t, *payment.OutTradeNo, number)
		equal(t, strings.HasPrefix(letter.header.Get("Wechatpay-Serial"), "PUB_KEY_ID_"), expected)
	}
}
