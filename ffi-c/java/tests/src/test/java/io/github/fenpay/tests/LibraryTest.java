package io.github.fenpay.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.fenpay.ConfigException;
import io.github.fenpay.Engine;
import io.github.fenpay.Tools;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the C library comes from, and what JVMs do with it. */
class LibraryTest {
    @TempDir
    Path folder;

    /** What the JVMs that these tests start do. */
    public static final class Program {
        private Program() {}

        /** Says the library's version, or why it could not be loaded; or leaves an engine open. */
        public static void main(String[] arguments) {
            if (arguments.length > 0) {
                leaveOpen(arguments[0]);
                return;
            }
            try {
                System.out.println("version " + Tools.about().version().getVersion());
            } catch (ConfigException error) {
                System.out.println(error.getMessage());
            }
        }

        private static void leaveOpen(String how) {
            Engine engine = Engine.open("{\"ledger\":\"memory:\",\"merchants\":[{\"mchid\":\"1900000109\","
                + "\"appids\":[\"wx8888888888888888\"],\"v2\":{\"key\":\"0123456789abcdef0123456789abcdef\"}}]}");
            for (int at = 0; at < 8; at++) {
                Thread thread = new Thread(() -> {
                    while (true) {
                        engine.task().tick();
                    }
                });
                thread.setDaemon(true);
                thread.start();
            }
            System.out.println("open");
            if (how.equals("exit")) {
                System.exit(7);
            }
        }
    }

    private static List<String> classpath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.asList(all.split(File.pathSeparator));
    }

    /** Starts a JVM with the program; gives what it said behind its exit code. */
    private static String run(List<String> classpath, List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.addAll(Arrays.asList("-cp", String.join(File.pathSeparator, classpath), Program.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = text(process.getInputStream());
        return process.waitFor() + " " + said.trim();
    }

    private static String text(InputStream from) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        for (int read = from.read(part); read >= 0; read = from.read(part)) {
            all.write(part, 0, read);
        }
        return new String(all.toByteArray(), StandardCharsets.UTF_8);
    }

    private static String version() {
        return Tools.about().version().getVersion();
    }

    @Test
    void theJarBringsTheLibraryAndLeavesNothingBehind() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path jna = Files.createDirectory(folder.resolve("jna"));
        List<String> options = Arrays.asList("-Djava.io.tmpdir=" + temporary, "-Djna.tmpdir=" + jna);
        String said = run(classpath(), options);
        assertTrue(said.endsWith("version " + version()), said);
        try (Stream<Path> left = Files.list(temporary)) {
            // HotSpot's own measurements lie there too, as hsperfdata_USER.
            List<Path> ours = left.filter(path -> path.getFileName().toString().contains("fenpay"))
                .collect(Collectors.toList());
            assertEquals(Collections.emptyList(), ours);
        }
    }

    @Test
    void theJarBringsTheLicencesOfWhatItContains() throws Exception {
        for (String name : Arrays.asList("LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY.txt")) {
            try (InputStream inside = Engine.class.getResourceAsStream("/META-INF/licences/fenpay/" + name)) {
                String said = text(inside);
                assertTrue(said.length() > 1000, name);
                assertTrue(!name.startsWith("THIRD") || said.contains("aws-lc-sys"), name);
            }
        }
    }

    @Test
    void theProgramMayNameTheFile() throws Exception {
        String system = System.getProperty("os.arch").equals("aarch64") ? "linux-aarch64" : "linux-x86_64";
        Path file = folder.resolve("a library.so");
        try (InputStream inside = Engine.class.getResourceAsStream("/native/" + system + "/libfenpay.so")) {
            Files.copy(inside, file);
        }
        String said = run(classpath(), Collections.singletonList("-Dfenpay.library=" + file));
        assertTrue(said.endsWith("version " + version()), said);
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        String said = run(classpath(), Collections.singletonList("-Dfenpay.library=/no/such/file.so"));
        assertTrue(said.contains("Config") && said.contains("/no/such/file.so"), said);
    }

    @Test
    void anotherLibraryIsRefused() throws Exception {
        Path file = compiled("int something(void) { return 1; }");
        String said = run(classpath(), Collections.singletonList("-Dfenpay.library=" + file));
        assertTrue(said.contains("fenpay_abi") && said.contains(file.toString()), said);
    }

    @Test
    void aLibraryOfAnotherInterfaceIsRefusedWithBothVersions() throws Exception {
        Path file = compiled("int fenpay_abi(void) { return 2; } const char *fenpay_version(void) { return \"9.8.7\"; }");
        String said = run(classpath(), Collections.singletonList("-Dfenpay.library=" + file));
        assertTrue(said.contains("Fenpay 9.8.7 speaks version 2") && said.contains("needs 1"), said);
    }

    private Path compiled(String source) throws Exception {
        Path text = Files.write(folder.resolve("other.c"), source.getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("other.so");
        List<String> command = Arrays.asList("cc", "-shared", "-fPIC", "-o", file.toString(), text.toString());
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
        return file;
    }

    @Test
    void everythingThatWasTriedIsTold() throws Exception {
        Path jna = Files.createDirectory(folder.resolve("jna"));
        List<String> options = Arrays.asList("-Djava.io.tmpdir=" + folder.resolve("nowhere"), "-Djna.tmpdir=" + jna);
        String said = run(classpath(), options);
        for (String part : Arrays.asList("/libfenpay.so in the jar", "nowhere", "library path", "fenpay.library")) {
            assertTrue(said.contains(part), part + " is not in: " + said);
        }
    }

    @Test
    void aJnaThatCannotUnpackItselfIsAnErrorOfOurs() throws Exception {
        Path file = Files.createFile(folder.resolve("no-folder"));
        String said = run(classpath(), Arrays.asList("-Djna.tmpdir=" + file, "-Djna.nosys=true"));
        assertTrue(said.contains("at jna.tmpdir: JNA could not be loaded (") && said.contains("libjnidispatch"), said);
    }

    @Test
    void aCopyWithAnotherDigestIsNotLoaded() throws Exception {
        for (String system : Arrays.asList("linux-x86_64", "linux-aarch64")) {
            Path inside = Files.createDirectories(folder.resolve("front/native").resolve(system));
            Files.write(inside.resolve("libfenpay.so.sha256"), "00".getBytes(StandardCharsets.UTF_8));
        }
        List<String> classpath = new ArrayList<>(classpath());
        classpath.add(0, folder.resolve("front").toString());
        String said = run(classpath, Collections.emptyList());
        assertTrue(said.contains("another digest"), said);
    }

    @Test
    void anEngineThatIsNeverClosedCrashesNoJvm() throws Exception {
        String ended = run(classpath(), Collections.emptyList(), "return");
        assertTrue(ended.startsWith("0 ") && ended.endsWith("open"), ended);
        String exited = run(classpath(), Collections.emptyList(), "exit");
        assertTrue(exited.startsWith("7 ") && exited.endsWith("open"), exited);
    }

    @Test
    void classLoadersInOneJvmHaveEnginesOfTheirOwn() throws Exception {
        List<URL> jars = new ArrayList<>();
        for (String entry : classpath()) {
            jars.add(new File(entry).toURI().toURL());
        }
        ClassLoader parent = ClassLoader.getSystemClassLoader().getParent();
        List<Class<?>> found = new ArrayList<>();
        for (int at = 0; at < 2; at++) {
            try (URLClassLoader own = new URLClassLoader(jars.toArray(new URL[0]), parent)) {
                Class<?> tools = own.loadClass(Tools.class.getName());
                Object about = tools.getMethod("about").invoke(null);
                Object told = about.getClass().getMethod("version").invoke(about);
                assertEquals(version(), told.getClass().getMethod("getVersion").invoke(told));
                found.add(tools);
            }
        }
        assertNotSame(found.get(0), found.get(1));
        assertNotSame(found.get(0), Tools.class);
        assertFalse(version().isEmpty());
    }
}
