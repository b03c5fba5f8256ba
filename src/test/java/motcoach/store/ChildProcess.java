package motcoach.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process with the class path of the tests, to be killed. */
public final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private ChildProcess(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  public static ChildProcess start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The short life of these processes is spent on starting.
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ChildProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line it printed, waiting for it; null at the end. */
  public String line() throws IOException {
    return out.readLine();
  }

  /** SIGKILL, or what the system has instead; on return it is gone. */
  public void kill() throws InterruptedException {
    // Through the handle: the process itself would throw away what was printed but not yet read.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /**
   * Kills it at that time unless it has ended by itself.
   *
   * @return whether it was still running
   */
  public boolean killAfter(int milliseconds) throws InterruptedException {
    boolean running = !process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    if (running) {
      kill();
    }
    return running;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    kill();
    out.close();
  }
}
