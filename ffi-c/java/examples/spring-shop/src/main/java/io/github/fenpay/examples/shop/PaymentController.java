package io.github.fenpay.examples.shop;

import io.github.fenpay.Advice;
import io.github.fenpay.Engine;
import io.github.fenpay.FenpayException;
import io.github.fenpay.reply.HttpReply;
import io.github.fenpay.reply.Order;
import io.github.fenpay.reply.OrderKind;
import io.github.fenpay.request.OrderPlace;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What the shop's pages and WeChat Pay call. */
@RestController
class PaymentController {
    private final Engine engine;
    private final Shop shop;

    PaymentController(Engine engine, Shop shop) {
        this.engine = engine;
        this.shop = shop;
    }

    record Cart(String number, long total, String description) {}

    record Checkout(String number, String state, String codeUrl, boolean shipped) {}

    /** Places an order; the page shows the code as a QR code. Again with the same number is the same order. */
    @PostMapping("/orders")
    Checkout place(@RequestBody Cart cart) {
        OrderPlace order = new OrderPlace(cart.number(), OrderKind.NATIVE, cart.total(), cart.description());
        return checkout(engine.order().place(order));
    }

    @GetMapping("/orders/{number}")
    Checkout get(@PathVariable String number) {
        return checkout(engine.order().get(number));
    }

    /**
     * Takes a notice. The body must be the bytes that arrived, because they are what is signed, and the signature of
     * version 3 stands in the headers; the answer must be sent as it is, for a notice that is refused too.
     */
    @PostMapping("/wechat/notice")
    ResponseEntity<byte[]> notice(@RequestBody(required = false) byte[] body,
            @RequestHeader MultiValueMap<String, String> told) {
        HttpReply reply = engine.receive(body, told).getReply();
        HttpHeaders headers = new HttpHeaders();
        reply.getHeaders().forEach(headers::add);
        return ResponseEntity.status((int) reply.getStatus()).headers(headers)
            .body(reply.getBody().getBytes(StandardCharsets.UTF_8));
    }

    /** After an unknown outcome the page asks for the order again; it must not place another one. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> failed(FenpayException error) {
        int status = switch (error.getKind()) {
            case INPUT -> 400;
            case MISSING -> 404;
            case STATE, CONFLICT, REJECTED -> 409;
            default -> error.getAdvice() == Advice.QUERY ? 504 : 502;
        };
        return ResponseEntity.status(status).body(Map.of("error", error.getText()));
    }

    private Checkout checkout(Order order) {
        String number = order.getOutTradeNo();
        return new Checkout(number, order.getState().word(), order.getCodeUrl(), shop.hasShipped(number));
    }
}
