import io.github.fenpay.Engine;
import io.github.fenpay.NetworkException;
import io.github.fenpay.reply.OrderKind;
import io.github.fenpay.request.OrderPlace;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The first minute with the jar on a platform: the library is in it, keeps an order, and finds no network. */
final class First {
    private First() {
    }

    public static void main(String[] words) {
        Map<String, Object> merchant = new HashMap<>();
        merchant.put("mchid", "1900000109");
        merchant.put("appids", Collections.singletonList("wxd678efh567hg6787"));
        merchant.put("notify_url", "https://shop.example/notice");
        merchant.put("v2", Collections.singletonMap("key", "192006250b4c09247ec02edce69f6a2d"));
        Map<String, Object> config = new HashMap<>();
        config.put("ledger", words[0]);
        config.put("gateway", "https://127.0.0.1:9"); // where nobody listens
        config.put("merchants", Collections.singletonList(merchant));
        try (Engine engine = Engine.open(config)) {
            try {
                engine.order().place(new OrderPlace("FIRST-1", OrderKind.NATIVE, 1, "tea"));
                throw new AssertionError("an order was placed where nobody listens");
            } catch (NetworkException expected) {
                engine.order().get("FIRST-1");
            }
        }
        System.out.println("First.java: an order is kept on " + System.getProperty("os.name") + " "
            + System.getProperty("os.arch") + ", Java " + System.getProperty("java.version"));
    }
}
