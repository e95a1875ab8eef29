package peers

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// The one simulator of all tests.
var simulator *Simulator

// Simulator is what `peer-simulator` printed: addresses, an authority's file, the merchant's credentials.
type Simulator struct {
	HTTPS    string
	Control  string
	CA       string
	OpenID   string
	Merchant struct {
		MchID string `json:"mch_id"`
		AppID string
	}
	V3 Credentials
}

// Credentials are what a merchant has for v3.
type Credentials struct {
	Key          string
	MerchantKey  string `json:"merchant_key"`
	Serial       string
	PlatformKeys map[string]string `json:"platform_keys"`
}

// publicKey is the WeChat Pay public key that the merchant was given, with its id.
func (c Credentials) publicKey() (id, pem string) {
	for id, pem := range c.PlatformKeys {
		if strings.HasPrefix(id, "PUB_KEY_ID_") {
			return id, pem
		}
	}
	panic("the merchant has no public key")
}

func TestMain(m *testing.M) {
	program := os.Getenv("FENPAY_PEER_SIMULATOR")
	if program == "" {
		program = "../../../target/debug/peer-simulator"
	}
	process := exec.Command(program)
	process.Stderr = os.Stderr
	stdin, err := process.StdinPipe()
	must(err)
	stdout, err := process.StdoutPipe()
	must(err)
	must(process.Start())
	must(json.NewDecoder(stdout).Decode(&simulator))
	code := m.Run()
	must(stdin.Close())
	must(process.Wait())
	os.Exit(code)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func (s *Simulator) client() *http.Client { return leadWeChatPayTo(s.HTTPS, s.CA) }

// readme: begin

// leadWeChatPayTo is an HTTP client for which WeChat Pay's name leads to the simulator, and no other name anywhere;
// option.WithHTTPClient takes it.
func leadWeChatPayTo(https, caFile string) *http.Client {
	address, err := url.Parse(https)
	must(err)
	ca, err := os.ReadFile(caFile)
	must(err)
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(ca)
	dial := func(ctx context.Context, network, asked string) (net.Conn, error) {
		if asked != "api.mch.weixin.qq.com:443" {
			return nil, fmt.Errorf("%s is not WeChat Pay", asked)
		}
		return new(net.Dialer).DialContext(ctx, network, address.Host)
	}
	transport := &http.Transport{DialContext: dial, TLSClientConfig: &tls.Config{RootCAs: roots}}
	return &http.Client{Transport: transport, Timeout: 10 * time.Second}
}

// readme: end

// tell has the simulator do something, by its control API.
func (s *Simulator) tell(t *testing.T, action string, body map[string]interface{}) {
	t.Helper()
	sent, err := json.Marshal(body)
	must(err)
	answer, err := http.Post(s.Control+"/"+action, "application/json", bytes.NewReader(sent))
	must(err)
	defer answer.Body.Close()
	if answer.StatusCode != 200 {
		text, _ := io.ReadAll(answer.Body)
		t.Fatalf("%s: the simulator says %d: %s", action, answer.StatusCode, text)
	}
}

// Mailbox is an HTTP server that keeps what it is sent; the first of them it can refuse.
type Mailbox struct {
	*httptest.Server
	letters chan Letter
	refuse  int32
}

// Letter is a notice as it came.
type Letter struct {
	header http.Header
	body   []byte
}

// request is the letter as the request that an SDK takes.
func (l Letter) request() *http.Request {
	request := httptest.NewRequest("POST", "/notices", bytes.NewReader(l.body))
	request.Header = l.header
	return request
}

func open(t *testing.T) *Mailbox {
	box := &Mailbox{letters: make(chan Letter, 16)}
	box.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		must(err)
		box.letters <- Letter{r.Header, body}
		if atomic.AddInt32(&box.refuse, -1) >= 0 {
			w.WriteHeader(500)
			_, _ = w.Write([]byte(`{"code":"FAIL","message":"later"}`))
			return
		}
		w.WriteHeader(204)
	}))
	t.Cleanup(box.Close)
	return box
}

func (m *Mailbox) next(t *testing.T) Letter {
	t.Helper()
	select {
	case letter := <-m.letters:
		return letter
	case <-time.After(20 * time.Second):
		t.Fatal("no notice came")
		panic("unreachable")
	}
}
