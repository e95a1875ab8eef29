package peers;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** The simulator as a process of its own: what <code>peer-simulator</code> printed. */
final class Simulator implements AutoCloseable {
    private final Process process;
    private final JsonObject printed;

    Simulator() throws IOException {
        String named = System.getenv("FENPAY_PEER_SIMULATOR");
        Path root = Path.of(System.getProperty("fenpay.root"));
        String program = named != null ? named : root.resolve("target/debug/peer-simulator").toString();
        process = new ProcessBuilder(program).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        printed = JsonParser.parseString(said.readLine()).getAsJsonObject();
    }

    String merchant() {
        return printed.getAsJsonObject("merchant").get("mch_id").getAsString();
    }

    String appid() {
        return printed.getAsJsonObject("merchant").get("appid").getAsString();
    }

    String openid() {
        return printed.get("openid").getAsString();
    }

    /** A part of the merchant's credentials for v3: <code>key</code>, <code>merchant_key</code>, <code>serial</code>. */
    String v3(String name) {
        return v3().get(name).getAsString();
    }

    /** The WeChat Pay public key that the merchant was given, by its id. */
    Map.Entry<String, String> publicKey() {
        return v3().getAsJsonObject("platform_keys").entrySet().stream()
            .filter(key -> key.getKey().startsWith("PUB_KEY_ID_"))
            .map(key -> Map.entry(key.getKey(), key.getValue().getAsString()))
            .findFirst().orElseThrow();
    }

    private JsonObject v3() {
        return printed.getAsJsonObject("v3");
    }

    /** Has the simulator do something, by its control API. */
    void tell(String action, Map<String, ?> body) throws IOException, InterruptedException {
        String sent = new com.google.gson.Gson().toJson(body);
        HttpRequest request = HttpRequest.newBuilder(URI.create(printed.get("control").getAsString() + "/" + action))
            .POST(HttpRequest.BodyPublishers.ofString(sent)).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(action + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    OkHttpClient client() throws IOException, GeneralSecurityException {
        return leadWeChatPayTo(printed.get("https").getAsString(), Path.of(printed.get("ca").getAsString()));
    }

    // readme: begin
    /** An HTTP client for which WeChat Pay's name leads to the simulator; DefaultHttpClientBuilder takes it. */
    static OkHttpClient leadWeChatPayTo(String https, Path caFile) throws IOException, GeneralSecurityException {
        URI simulator = URI.create(https);
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(caFile)) {
            store.setCertificateEntry("simulator", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return new OkHttpClient.Builder()
            .dns(host -> List.of(InetAddress.getLoopbackAddress()))
            .socketFactory(new Sockets(new InetSocketAddress(simulator.getHost(), simulator.getPort())))
            .sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
            .build();
    }

    /** Makes sockets that connect to one address, whichever is asked for. */
    private static final class Sockets extends SocketFactory {
        private final SocketAddress address;

        Sockets(SocketAddress address) {
            this.address = address;
        }

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public void connect(SocketAddress asked, int timeout) throws IOException {
                    super.connect(address, timeout);
                }
            };
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
            return new Socket(host, port, from, fromPort);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
            return new Socket(host, port, from, fromPort);
        }
    }
    // readme: end

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
