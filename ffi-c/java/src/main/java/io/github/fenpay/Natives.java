package io.github.fenpay;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the C library: the file that the system property <code>fenpay.library</code> names, else the one in
 * the jar, else the one on the library path.
 */
final class Natives {
    static final String PROPERTY = "fenpay.library";

    private Natives() {}

    /**
     * Loads the library and checks its interface's version.
     *
     * @throws ConfigException naming everything that was tried
     */
    static NativeLibrary find() {
        if (Native.SIZE_T_SIZE != 8) {
            throw FenpayException.config(PROPERTY, "this JVM has 32 bits; Fenpay needs 64");
        }
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return checked(named, named);
        }
        List<String> tried = new ArrayList<>();
        String inside = "/native/" + platform() + "/" + file();
        NativeLibrary found = fromJar(inside, tried);
        if (found != null) {
            return found;
        }
        try {
            return checked("fenpay", "the library path");
        } catch (ConfigException unfit) {
            tried.add(unfit.getText());
        }
        throw FenpayException.config(PROPERTY, "the C library was not found. Tried: " + String.join("; ", tried)
            + "; the system property " + PROPERTY + " is not set");
    }

    private static String platform() {
        String system = Platform.isMac() ? "macos" : Platform.isWindows() ? "windows" : "linux";
        return system + "-" + (Platform.isARM() ? "aarch64" : Platform.isIntel() ? "x86_64" : Platform.ARCH);
    }

    private static String file() {
        return Platform.isMac() ? "libfenpay.dylib" : Platform.isWindows() ? "fenpay.dll" : "libfenpay.so";
    }

    private static NativeLibrary checked(String name, String said) {
        NativeLibrary library;
        int version;
        try {
            library = NativeLibrary.getInstance(name);
            version = library.getFunction("fenpay_abi").invokeInt(new Object[0]);
        } catch (UnsatisfiedLinkError unfit) {
            String why = unfit.getMessage().split("\n")[0];
            throw FenpayException.config(PROPERTY, said + " (" + why + ")");
        }
        if (version != Abi.VERSION) {
            throw FenpayException.config(PROPERTY, said + " (Fenpay " + Abi.version(library) + " speaks version "
                + version + " of the C interface; this jar needs " + Abi.VERSION + ")");
        }
        return library;
    }

    /**
     * Writes the jar's library where only this user can, loads it and takes the file away again.
     *
     * <p>What was written is read again and held against the digest in the jar: a full disk or another
     * program's hand must not be loaded.
     */
    private static NativeLibrary fromJar(String inside, List<String> tried) {
        byte[] library = resource(inside);
        byte[] digest = resource(inside + ".sha256");
        if (library == null || digest == null) {
            tried.add(inside + " in the jar (not there: this jar has no library for this system)");
            return null;
        }
        Path folder = null;
        Path copy = null;
        try {
            folder = Files.createTempDirectory("fenpay");
            copy = folder.resolve(file());
            Files.write(copy, library, StandardOpenOption.CREATE_NEW);
            String is = hex(Files.readAllBytes(copy));
            String should = new String(digest, StandardCharsets.US_ASCII).trim();
            if (!is.equals(should)) {
                tried.add(inside + " in the jar (its copy at " + copy + " has another digest)");
                return null;
            }
            return checked(copy.toString(), inside + " in the jar");
        } catch (IOException unwritten) {
            tried.add(inside + " in the jar (could not be copied to " + System.getProperty("java.io.tmpdir") + ": "
                + unwritten.getMessage() + "; -Djava.io.tmpdir names another folder)");
        } catch (ConfigException unfit) {
            tried.add(unfit.getText());
        } finally {
            gone(copy);
            gone(folder);
        }
        return null;
    }

    /** Removes a file now, which a system lets us do that keeps loaded files, or else when the JVM ends. */
    private static void gone(Path path) {
        File file = path == null ? null : path.toFile();
        if (file != null && !file.delete()) {
            file.deleteOnExit();
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = Natives.class.getResourceAsStream(path)) {
            if (in == null) {
                return null;
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] part = new byte[65536];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                all.write(part, 0, read);
            }
            return all.toByteArray();
        } catch (IOException unread) {
            return null;
        }
    }

    private static String hex(byte[] bytes) {
        try {
            StringBuilder text = new StringBuilder();
            for (byte one : MessageDigest.getInstance("SHA-256").digest(bytes)) {
                text.append(String.format("%02x", one));
            }
            return text.toString();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw FenpayException.internal("this JVM has no SHA-256");
        }
    }
}
