package motcoach.pack.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipOutputStream;
import motcoach.pack.JsonWriter;
import motcoach.pack.PackArchive;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Form;

/** Writes bundles. The same bundle gives the same bytes. */
public final class BundleFile {
  /** How file names of bundles end. */
  public static final String ENDING = ".motbundle";

  static final String KIND = "mot-coach-bundle";
  static final int FORMAT = 1;
  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "signature.json";

  /** A file of lines holds so many, so that none comes near the limits of a reader. */
  static final int LINES = 1000;

  private BundleFile() {}

  /**
   * Writes {@code bundle} to a stream, which is left open.
   *
   * @param signer signs with the key the bundle's seal names
   */
  public static void write(Bundle bundle, UnaryOperator<byte[]> signer, OutputStream out)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    lines(entries, "talks", bundle.talks(), talk -> TalkJson.figures(talk.account()));
    lines(
        entries,
        "words",
        bundle.talks().stream().filter(talk -> talk.told().isPresent()).toList(),
        TalkJson::words);
    byte[] manifest = bytes(manifest(bundle, entries));
    ZipOutputStream zip = new ZipOutputStream(out);
    PackArchive.put(zip, MANIFEST, manifest);
    PackArchive.put(
        zip, SIGNATURE, bytes(Map.of("ed25519", HexFormat.of().formatHex(signer.apply(manifest)))));
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      PackArchive.put(zip, entry.getKey(), entry.getValue());
    }
    zip.finish();
  }

  private static <T> void lines(
      Map<String, byte[]> entries, String name, List<T> all, Function<T, Object> json) {
    for (int first = 0; first < all.size(); first += LINES) {
      StringBuilder text = new StringBuilder();
      all.subList(first, Math.min(first + LINES, all.size()))
          .forEach(one -> text.append(JsonWriter.line(json.apply(one))).append('\n'));
      entries.put(
          "%s-%03d.jsonl".formatted(name, first / LINES + 1),
          text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Map<String, Object> manifest(Bundle bundle, Map<String, byte[]> entries) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("kind", KIND);
    manifest.put("format", FORMAT);
    manifest.put("id", bundle.id().toString());
    manifest.put("created-at", bundle.createdAt().toString());
    manifest.put("person", person(bundle.bearer()));
    manifest.put("words", bundle.words());
    manifest.put("device", device(bundle.seal()));
    manifest.put("packs", packs(bundle));
    Map<String, String> hashes = new LinkedHashMap<>();
    entries.forEach((name, content) -> hashes.put(name, Form.hash(content)));
    manifest.put("entries", hashes);
    return manifest;
  }

  private static Map<String, Object> person(Bundle.Bearer bearer) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("id", bearer.id().toString());
    person.put("name", bearer.name());
    person.put("pseudonym", bearer.pseudonym());
    bearer.team().ifPresent(team -> person.put("team", team));
    return person;
  }

  private static Map<String, Object> device(Bundle.Seal seal) {
    Map<String, Object> device = new LinkedHashMap<>();
    device.put("id", seal.device());
    device.put("key", seal.key());
    device.put("count", seal.head().count());
    device.put("head", seal.head().hash());
    device.put("changed", seal.changed());
    device.put("trail", seal.trail().stream().map(BundleFile::written).toList());
    return device;
  }

  static String written(Head head) {
    return head.count() + ":" + head.hash();
  }

  private static List<Map<String, Object>> packs(Bundle bundle) {
    return bundle.talks().stream()
        .map(Bundle.Carried::account)
        .map(BundleFile::pack)
        .distinct()
        .toList();
  }

  private static Map<String, Object> pack(Account account) {
    Map<String, Object> pack = new LinkedHashMap<>();
    pack.put("id", account.packId());
    pack.put("version", account.packVersion());
    pack.put("hash", account.packHash());
    return pack;
  }

  private static byte[] bytes(Object value) {
    return (JsonWriter.line(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
