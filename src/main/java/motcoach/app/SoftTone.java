package motcoach.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import motcoach.ui.kit.Chime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two quiet notes, made here, on a thread of their own; silent where nothing can sound. */
final class SoftTone implements Chime {
  private static final Logger LOG = LoggerFactory.getLogger(SoftTone.class);
  private static final float RATE = 44_100;
  private static final double[] NOTES = {659.25, 880};
  private static final double SECONDS = 0.28;
  private static final double LOUDNESS = 0.16;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread sounding = new Thread(work, "coach-chime");
            sounding.setDaemon(true);
            return sounding;
          });

  @Override
  public void ring() {
    thread.execute(SoftTone::sound);
  }

  private static void sound() {
    AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
      line.open(format);
      line.start();
      byte[] samples = samples();
      line.write(samples, 0, samples.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
      LOG.debug("No tone: {}", e.getClass().getName());
    }
  }

  /** Both notes, each swelling and fading, 16 bits little-endian. */
  static byte[] samples() {
    int each = (int) (RATE * SECONDS);
    byte[] samples = new byte[2 * each * NOTES.length];
    for (int at = 0; at < each * NOTES.length; at++) {
      double within = (at % each) / (double) each;
      double swell = Math.sin(Math.PI * within) * Math.exp(-2 * within);
      double wave = Math.sin(2 * Math.PI * NOTES[at / each] * (at % each) / RATE);
      short value = (short) (wave * swell * LOUDNESS * Short.MAX_VALUE);
      samples[2 * at] = (byte) value;
      samples[2 * at + 1] = (byte) (value >> 8);
    }
    return samples;
  }
}
