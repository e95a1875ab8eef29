package io.github.fenpay;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;

/**
 * The functions of the C library, mapped directly: the quicker of JNA's two ways.
 *
 * <p>All memory that the library gives is copied and freed before a call returns, so no pointer leaves this
 * class.
 */
final class Abi {
    /** The version of the C interface that this jar speaks. */
    static final int VERSION = 1;

    private static boolean ready;

    private Abi() {}

    /**
     * Loads the library, once.
     *
     * @throws ConfigException naming everything that was tried
     */
    static synchronized void load() {
        if (!ready) {
            try {
                NativeLibrary library = Natives.find();
                Native.register(Abi.class, library);
                ready = true;
            } catch (LinkageError unloaded) {
                // JNA has a library of its own, which it copies to a folder of its own.
                throw FenpayException.config("jna.tmpdir", "JNA could not be loaded (" + unloaded.getMessage()
                    + "); it copies its library to the folder of -Djna.tmpdir or -Djava.io.tmpdir");
            }
        }
    }

    /** Opens an engine; its number is put into <code>engine</code>. */
    static Reply open(byte[] config, long[] engine) {
        load();
        return taken(fenpay_open(config, config.length, engine));
    }

    /** Does an operation; engine 0 does those that need none. */
    static Reply call(long engine, byte[] operation, byte[] params, byte[] blob) {
        load();
        long length = blob == null ? 0 : blob.length;
        return taken(fenpay_call(engine, operation, operation.length, params, params.length, blob, length));
    }

    /** Closes an engine. */
    static Reply close(long engine) {
        return taken(fenpay_close(engine));
    }

    /** Copies what a reply says, and frees it. */
    private static Reply taken(long reply) {
        try {
            long[] length = new long[1];
            int status = fenpay_reply_status(reply);
            byte[] body = copied(fenpay_reply_body(reply, length), length[0]);
            byte[] blob = copied(fenpay_reply_blob(reply, length), length[0]);
            if (status < 0 || body == null) {
                throw FenpayException.internal("the library gave no reply");
            }
            return new Reply(status, Json.read(body), blob);
        } finally {
            fenpay_reply_free(reply);
        }
    }

    private static byte[] copied(Pointer from, long length) {
        if (from == null) {
            return null;
        }
        if (length < 0 || length > Integer.MAX_VALUE - 8) {
            throw FenpayException.internal("the library's reply has " + length + " bytes: too many for an array");
        }
        return from.getByteArray(0, (int) length);
    }

    /** The words of <code>fenpay_version</code>, from a library that may not be registered. */
    static String version(NativeLibrary library) {
        Pointer text = library.getFunction("fenpay_version").invokePointer(new Object[0]);
        return text == null ? "unknown" : text.getString(0, StandardCharsets.UTF_8.name());
    }

    private static native long fenpay_open(byte[] config, long configLength, long[] engine);

    private static native long fenpay_call(long engine, byte[] operation, long operationLength, byte[] params,
        long paramsLength, byte[] blob, long blobLength);

    private static native long fenpay_close(long engine);

    private static native int fenpay_reply_status(long reply);

    private static native Pointer fenpay_reply_body(long reply, long[] length);

    private static native Pointer fenpay_reply_blob(long reply, long[] length);

    private static native int fenpay_reply_free(long reply);
}
