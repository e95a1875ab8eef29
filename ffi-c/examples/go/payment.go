// The shop of payment.c in Go, over cgo:
//
//	payment CONFIG order NUMBER FEN OPENID | notice | work
//
// Built with PKG_CONFIG_PATH naming lib/pkgconfig of the unpacked package.
package main

/*
#cgo pkg-config: fenpay
#include <fenpay.h>
#include <fenpay_ops.h>
#include <stdlib.h>
*/
import "C"

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unsafe"
)

// Object is what crosses to the engine and back.
type Object = map[string]any

// Failure is an error, with what may be done next.
type Failure struct {
	Kind, Op, Text, Advice string
	Reply                  *struct { // of a notice: what to answer all the same
		Status  int
		Headers map[string]string
		Body    string
	}
}

func (f *Failure) Error() string {
	return fmt.Sprintf("%s in %s: %s (advice: %s)", f.Kind, f.Op, f.Text, f.Advice)
}

// Engine is an engine; goroutines share it.
type Engine struct{ handle C.fenpay_engine }

// Open opens an engine; nothing is sent.
func Open(config []byte) (*Engine, error) {
	if C.fenpay_abi() != C.FENPAY_ABI {
		return nil, errors.New("the library has another interface than the header")
	}
	var engine Engine
	start, length := text(config)
	return &engine, take(C.fenpay_open(start, length, &engine.handle), nil)
}

// Call does an operation, and reads the body of its reply into result unless that is nil.
func (e *Engine) Call(op string, params Object, blob []byte, result any) error {
	said, err := json.Marshal(params)
	if err != nil {
		return err
	}
	name, nameLength := text([]byte(op))
	start, length := text(said)
	bytes, count := text(blob)
	return take(C.fenpay_call(e.handle, name, nameLength, start, length,
		(*C.uint8_t)(unsafe.Pointer(bytes)), count), result)
}

// Close closes an engine on which no call is under way.
func (e *Engine) Close() error { return take(C.fenpay_close(e.handle), nil) }

// text lends bytes to C for the time of a call; no bytes are NULL.
func text(bytes []byte) (*C.char, C.size_t) {
	if len(bytes) == 0 {
		return nil, 0
	}
	return (*C.char)(unsafe.Pointer(&bytes[0])), C.size_t(len(bytes))
}

// take takes a reply apart and frees it.
func take(reply C.fenpay_reply, result any) error {
	defer C.fenpay_reply_free(reply)
	var length C.size_t
	start := C.fenpay_reply_body(reply, &length)
	body := C.GoBytes(unsafe.Pointer(start), C.int(length))
	if C.fenpay_reply_status(reply) == 0 {
		if result == nil {
			return nil
		}
		return json.Unmarshal(body, result)
	}
	failure := new(Failure)
	if err := json.Unmarshal(body, failure); err != nil {
		return err
	}
	return failure
}

// order places the order; where the outcome is unknown it asks, and placing again continues the same order.
func order(engine *Engine, number string, fen int64, openid string) error {
	var err error
	for attempt := 0; attempt < 3; attempt++ {
		err = engine.Call(C.FENPAY_OP_ORDER_PLACE, Object{
			"out_trade_no": number, "kind": "jsapi", "total": fen,
			"description": "Longjing tea", "openid": openid,
		}, nil, nil)
		if err == nil {
			var client struct{ Params json.RawMessage }
			if err = engine.Call(C.FENPAY_OP_CLIENT_PARAMS, Object{"out_trade_no": number}, nil, &client); err == nil {
				fmt.Println(string(client.Params))
			}
			return err
		}
		var failure *Failure
		if !errors.As(err, &failure) || failure.Advice == "never" {
			return err
		}
		fmt.Fprintln(os.Stderr, "payment:", err)
		if failure.Advice == "query" {
			err = engine.Call(C.FENPAY_OP_ORDER_QUERY, Object{"out_trade_no": number}, nil, nil)
		}
	}
	return err
}

// headers are WeChat Pay's, as CGI has them in the environment: HTTP_WECHATPAY_NONCE. A server's own are
// http.Request.Header as it is, whose lists the engine takes too.
func headers() Object {
	found := Object{}
	for _, variable := range os.Environ() {
		name, value, _ := strings.Cut(variable, "=")
		if header, is := strings.CutPrefix(name, "HTTP_"); is && strings.HasPrefix(header, "WECHATPAY_") {
			found[strings.ReplaceAll(header, "_", "-")] = value
		}
	}
	return found
}

// notice answers a notice: its headers and exact bytes in, the exact answer out, for one that is refused as well.
func notice(engine *Engine) error {
	body, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	var received Failure
	err = engine.Call(C.FENPAY_OP_NOTICE_RECEIVE, Object{"headers": headers()}, body, &received)
	reply := received.Reply
	var failure *Failure
	if errors.As(err, &failure) {
		fmt.Fprintln(os.Stderr, "payment:", err)
		reply = failure.Reply
	}
	if reply == nil {
		fmt.Print("Status: 500\r\n\r\n")
		return nil
	}
	fmt.Printf("Status: %d\r\n", reply.Status)
	for name, value := range reply.Headers {
		fmt.Printf("%s: %s\r\n", name, value)
	}
	fmt.Printf("\r\n%s", reply.Body)
	return nil
}

// work does what is due, then acts on what happened; an event comes again until it is done.
func work(engine *Engine) error {
	if err := engine.Call(C.FENPAY_OP_TASK_TICK, Object{}, nil, nil); err != nil {
		return err
	}
	var taken struct {
		Events []struct{ ID, Kind, Number string }
	}
	if err := engine.Call(C.FENPAY_OP_EVENT_TAKE, Object{}, nil, &taken); err != nil {
		return err
	}
	for _, event := range taken.Events {
		if event.Kind == "payment.paid" {
			fmt.Println("ship", event.Number)
		} else {
			fmt.Printf("look at %s: %s\n", event.Number, event.Kind)
		}
		if err := engine.Call(C.FENPAY_OP_EVENT_DONE, Object{"ids": []string{event.ID}}, nil, nil); err != nil {
			return err
		}
	}
	return nil
}

func run(words []string) error {
	if len(words) < 3 {
		return errors.New("CONFIG order NUMBER FEN OPENID | notice | work")
	}
	config, err := os.ReadFile(words[1])
	if err != nil {
		return err
	}
	engine, err := Open(config)
	if err != nil {
		return err
	}
	switch {
	case words[2] == "order" && len(words) == 6:
		var fen int64
		if fen, err = strconv.ParseInt(words[4], 10, 64); err == nil {
			err = order(engine, words[3], fen, words[5])
		}
	case words[2] == "notice":
		err = notice(engine)
	case words[2] == "work":
		err = work(engine)
	default:
		err = errors.New("there is no such command")
	}
	if closed := engine.Close(); err == nil {
		err = closed
	}
	return err
}

func main() {
	if err := run(os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "payment:", err)
		os.Exit(1)
	}
}
