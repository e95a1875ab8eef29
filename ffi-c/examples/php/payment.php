<?php
/*
 * The shop of payment.c in PHP, over PHP's own FFI:
 *
 *     php payment.php CONFIG order NUMBER FEN OPENID | notice | work
 *
 * FENPAY names the folder of the unpacked package. On a web server, `ffi.enable=true` must be set, or the
 * library be preloaded; the engine is opened in each worker, after the fork.
 */
declare(strict_types=1);

/** An error, with what may be done next. */
final class FenpayError extends RuntimeException
{
    public function __construct(public readonly array $data, public readonly string $advice)
    {
        parent::__construct("{$data['kind']} in {$data['op']}: {$data['text']} (advice: $advice)");
    }
}

/** An engine. */
final class Fenpay
{
    private const ABI = 1;
    private FFI $c;
    private int $engine = 0;

    public function __construct(string $package, string $config)
    {
        // PHP reads declarations without a preprocessor: lines that begin with #, and what is for C++, go.
        $header = file_get_contents("$package/include/fenpay.h");
        $header = preg_replace(['/^#ifdef __cplusplus.*?^#endif.*?$/ms', '/^#.*$/m'], '', $header);
        $this->c = FFI::cdef($header, "$package/lib/libfenpay.so");
        if ($this->c->fenpay_abi() !== self::ABI) {
            throw new LogicException('the library has another interface');
        }
        $engine = $this->c->new('fenpay_engine');
        $this->take($this->c->fenpay_open($config, strlen($config), FFI::addr($engine)));
        $this->engine = $engine->cdata;
    }

    /** Does an operation and gives the body of its reply. */
    public function call(string $op, array $params = [], ?string $blob = null): array
    {
        $json = json_encode((object) $params, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
        $bytes = null;
        if ($blob !== null) {
            $bytes = $this->c->new('uint8_t[' . max(strlen($blob), 1) . ']');
            FFI::memcpy($bytes, $blob, strlen($blob));
        }
        return $this->take($this->c->fenpay_call(
            $this->engine, $op, strlen($op), $json, strlen($json), $bytes, strlen($blob ?? '')
        ));
    }

    public function close(): void
    {
        $this->take($this->c->fenpay_close($this->engine));
    }

    /** Takes a reply apart and frees it. */
    private function take(int $reply): array
    {
        // FFI gives a `const char *` as a string of PHP's own, up to the NUL behind it.
        $data = json_decode($this->c->fenpay_reply_body($reply, null), true);
        $status = $this->c->fenpay_reply_status($reply);
        $this->c->fenpay_reply_free($reply);
        return $status === 0 ? $data : throw new FenpayError($data, $data['advice']);
    }
}

/** Places the order; where the outcome is unknown it asks, and placing again continues the same order. */
function order(Fenpay $engine, string $number, int $fen, string $openid): int
{
    for ($attempt = 0; $attempt < 3; $attempt++) {
        try {
            $engine->call('order.place', [
                'out_trade_no' => $number, 'kind' => 'jsapi', 'total' => $fen,
                'description' => 'Longjing tea', 'openid' => $openid,
            ]);
            $client = $engine->call('client.params', ['out_trade_no' => $number]);
            echo json_encode($client['params'], JSON_UNESCAPED_SLASHES), "\n";
            return 0;
        } catch (FenpayError $error) {
            fwrite(STDERR, "payment: {$error->getMessage()}\n");
            if ($error->advice === 'never') {
                return 1;
            }
            if ($error->advice === 'query') {
                $engine->call('order.query', ['out_trade_no' => $number]);
            }
        }
    }
    return 1;
}

/** WeChat Pay's headers, as CGI has them in the environment: HTTP_WECHATPAY_NONCE. On a web server: $_SERVER. */
function headers(): array
{
    $headers = [];
    foreach (getenv() as $name => $value) {
        if (str_starts_with($name, 'HTTP_WECHATPAY_')) {
            $headers[strtr(substr($name, 5), '_', '-')] = $value;
        }
    }
    return $headers;
}

/** Answers a notice: its headers and exact bytes in, the exact answer out, for one that is refused as well. */
function notice(Fenpay $engine): int
{
    try {
        $told = ['headers' => (object) headers()];
        $reply = $engine->call('notice.receive', $told, stream_get_contents(STDIN))['reply'];
    } catch (FenpayError $error) {
        fwrite(STDERR, "payment: {$error->getMessage()}\n");
        $reply = $error->data['reply'] ?? ['status' => 500, 'headers' => [], 'body' => ''];
    }
    echo "Status: {$reply['status']}\r\n";
    foreach ($reply['headers'] as $name => $value) {
        echo "$name: $value\r\n";
    }
    echo "\r\n{$reply['body']}";
    return 0;
}

/** Does what is due, then acts on what happened; an event comes again until it is done. */
function work(Fenpay $engine): int
{
    $engine->call('task.tick');
    foreach ($engine->call('event.take')['events'] as $event) {
        echo $event['kind'] === 'payment.paid'
            ? "ship {$event['number']}\n"
            : "look at {$event['number']}: {$event['kind']}\n";
        $engine->call('event.done', ['ids' => [$event['id']]]);
    }
    return 0;
}

[, $config, $command] = $argv;
$engine = new Fenpay(getenv('FENPAY'), file_get_contents($config));
$result = match ($command) {
    'order' => order($engine, $argv[3], (int) $argv[4], $argv[5]),
    'notice' => notice($engine),
    'work' => work($engine),
};
$engine->close();
exit($result);
