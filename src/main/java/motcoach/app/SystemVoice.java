package motcoach.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import motcoach.method.Language;
import motcoach.ui.kit.Voice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system's own voice. One thread of its own starts the speaker, gives it the words and waits;
 * what comes next ends what is being said.
 */
final class SystemVoice implements Voice {
  private static final Logger LOG = LoggerFactory.getLogger(SystemVoice.class);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread speaking = new Thread(work, "coach-voice");
            speaking.setDaemon(true);
            return speaking;
          });
  private final Future<Optional<VoiceCommand.Found>> speaker;
  private final AtomicLong turn = new AtomicLong();
  private volatile Process talking;

  SystemVoice(Supplier<Optional<VoiceCommand.Found>> find) {
    speaker = thread.submit(find::get);
  }

  static SystemVoice ofThisMachine() {
    return new SystemVoice(
        () -> VoiceCommand.find(System.getProperty("os.name", ""), System.getenv()));
  }

  @Override
  public boolean available() {
    return found().isPresent();
  }

  private Optional<VoiceCommand.Found> found() {
    try {
      return speaker.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      LOG.info("No voice was looked for: {}", e.getCause().getClass().getName());
      return Optional.empty();
    }
  }

  @Override
  public void speak(String words, Language language) {
    stop();
    long mine = turn.get();
    thread.execute(
        () ->
            found()
                .filter(voice -> mine == turn.get())
                .ifPresent(voice -> say(voice, words, language, mine)));
  }

  private void say(VoiceCommand.Found voice, String words, Language language, long mine) {
    try {
      Process process = start(voice.line(language));
      talking = process;
      if (mine != turn.get()) {
        process.destroy();
      }
      try (OutputStream in = process.getOutputStream()) {
        in.write(words.getBytes(StandardCharsets.UTF_8));
      }
      process.waitFor();
      if (mine != turn.get() && !voice.hush().isEmpty()) {
        start(voice.hush()).waitFor();
      }
    } catch (IOException e) {
      // Silence is all that is missed; a speaker that was ended closes its input too.
      LOG.debug("Not read aloud: {}", e.getClass().getName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      talking = null;
    }
  }

  private static Process start(List<String> line) throws IOException {
    return new ProcessBuilder(line)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Override
  public void stop() {
    turn.incrementAndGet();
    Process process = talking;
    if (process != null) {
      process.destroy();
    }
  }

  /** Waits until nothing more is being said; for tests. */
  boolean silentWithin(long millis) throws InterruptedException {
    Future<?> done = thread.submit(() -> {});
    try {
      done.get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    }
  }
}
