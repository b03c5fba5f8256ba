package motcoach.pack.bundle;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.pack.Fields;
import motcoach.pack.JsonSource;
import motcoach.pack.Located;
import motcoach.pack.Place;
import motcoach.pack.Problems;
import motcoach.progress.Learner;
import motcoach.progress.bundle.Bundle.Bearer;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Bundle.Seal;
import motcoach.progress.bundle.Form;

/** Reads what a bundle says of itself, and whether it is as it was signed. */
final class ManifestReader {
  private static final Pattern DEVICE = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern HEX = Pattern.compile("([0-9a-f]{2}){1,200}");
  private static final Pattern HEAD = Pattern.compile("(\\d{1,15}):([0-9a-f]{64})");
  private static final Pattern ENTRY = Pattern.compile("(talks|words)-\\d{3}\\.jsonl");

  private final String label;
  private final Problems problems;
  private final JsonSource json = new JsonSource();

  /**
   * @param entries SHA-256 in hex by name, in the order in which they are read
   */
  record Manifest(
      UUID id,
      Instant createdAt,
      Bearer bearer,
      boolean words,
      Seal seal,
      Map<String, String> entries) {}

  ManifestReader(String label, Problems problems) {
    this.label = label;
    this.problems = problems;
  }

  /** The manifest, once its signature and all hashes match; else empty with a problem. */
  Optional<Manifest> read(byte[] bytes, Map<String, byte[]> entries) {
    Optional<Fields> fields =
        json.read(label + "/" + BundleFile.MANIFEST, bytes, problems)
            .flatMap(root -> Fields.of(root, problems));
    if (fields.isEmpty() || !isOurs(fields.get())) {
      return Optional.empty();
    }
    Optional<Manifest> manifest = manifest(fields.get());
    if (manifest.isPresent() && !signed(bytes, manifest.get().seal().key(), entries)) {
      problems.error(
          Place.whole(label),
          "MOT133",
          "The bundle was changed after it was made: its signature does not match.",
          "进度包在生成之后被改动过：签名对不上。");
    } else if (manifest.isPresent() && !whole(manifest.get(), entries)) {
      problems.error(
          Place.whole(label),
          "MOT132",
          "The bundle was changed after it was made: a file in it is not the one that was signed.",
          "进度包在生成之后被改动过：里面的文件与签名时不一致。");
    }
    return problems.hasErrors() ? Optional.empty() : manifest;
  }

  /** Before anything else is asked of it: a newer form may say all the rest differently. */
  private boolean isOurs(Fields fields) {
    boolean ours =
        fields.optional("kind").orElse(null) instanceof Located.Str kind
            && kind.value().equals(BundleFile.KIND);
    if (!ours) {
      BundleReader.noBundle(label, problems);
      return false;
    }
    Optional<Integer> format = fields.whole("format", 1, Integer.MAX_VALUE);
    if (format.isPresent() && format.get() > BundleFile.FORMAT) {
      problems.error(
          fields.at("format"),
          "MOT131",
          "This bundle was made by a newer MOT Coach. Bring this workstation up to date and try"
              + " again; the file is fine.",
          "这个进度包由较新版本的关键时刻教练生成。文件没有问题，请把这台工作站更新后再试。");
    }
    return format.isPresent() && !problems.hasErrors();
  }

  private Optional<Manifest> manifest(Fields fields) {
    Parts parts = new Parts(fields, problems);
    Optional<UUID> id = parts.uuid("id");
    Optional<Instant> createdAt = parts.instant("created-at");
    Optional<Bearer> bearer = fields.fields("person").flatMap(this::bearer);
    boolean words = fields.flag("words", false);
    Optional<Seal> seal = fields.fields("device").flatMap(this::seal);
    // What the talks say themselves; there for whoever looks into the file.
    fields.list("packs");
    Map<String, String> entries = fields.fields("entries").map(this::entries).orElse(Map.of());
    fields.done();
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Manifest(
                id.orElseThrow(),
                createdAt.orElseThrow(),
                bearer.orElseThrow(),
                words,
                seal.orElseThrow(),
                entries));
  }

  private Optional<Bearer> bearer(Fields fields) {
    Parts parts = new Parts(fields, problems);
    Optional<UUID> id = parts.uuid("id");
    Optional<String> name = name(fields, parts, "name");
    boolean pseudonym = fields.flag("pseudonym", false);
    Optional<String> team = fields.has("team") ? name(fields, parts, "team") : Optional.empty();
    fields.done();
    return id.isPresent() && name.isPresent()
        ? Optional.of(new Bearer(id.get(), name.get(), pseudonym, team))
        : Optional.empty();
  }

  private static Optional<String> name(Fields fields, Parts parts, String field) {
    Optional<String> name = fields.string(field);
    if (name.isPresent() && !Learner.cleanName(name.get()).equals(name.get())) {
      parts.odd(field);
    }
    return name;
  }

  private Optional<Seal> seal(Fields fields) {
    Parts parts = new Parts(fields, problems);
    Optional<String> device = parts.matching("id", DEVICE);
    Optional<String> key = parts.matching("key", HEX);
    Optional<Integer> count = fields.whole("count", 0, Integer.MAX_VALUE);
    Optional<String> head = parts.matching("head", HASH);
    Optional<Integer> changed = fields.whole("changed", 0, Integer.MAX_VALUE);
    List<Head> trail = new ArrayList<>();
    for (String written : fields.strings("trail")) {
      Matcher one = HEAD.matcher(written);
      if (one.matches() && trail.size() < Seal.LONGEST_TRAIL) {
        trail.add(new Head(Long.parseLong(one.group(1)), one.group(2)));
      } else {
        parts.odd("trail");
      }
    }
    fields.done();
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Seal(
                device.orElseThrow(),
                key.orElseThrow(),
                new Head(count.orElseThrow(), head.orElseThrow()),
                changed.orElseThrow(),
                trail));
  }

  private Map<String, String> entries(Fields fields) {
    Map<String, String> entries = new LinkedHashMap<>();
    Parts parts = new Parts(fields, problems);
    for (String name : fields.names()) {
      Optional<String> hash = parts.matching(name, HASH);
      if (!ENTRY.matcher(name).matches()) {
        parts.odd(name);
      }
      hash.ifPresent(value -> entries.put(name, value));
    }
    return entries;
  }

  private boolean signed(byte[] manifest, String key, Map<String, byte[]> entries) {
    byte[] written = entries.get(BundleFile.SIGNATURE);
    if (written == null) {
      return false;
    }
    Problems unreadable = new Problems();
    Optional<String> signature =
        json.read(label + "/" + BundleFile.SIGNATURE, written, unreadable)
            .flatMap(root -> Fields.of(root, unreadable))
            .flatMap(fields -> new Parts(fields, unreadable).matching("ed25519", HEX));
    if (signature.isEmpty()) {
      return false;
    }
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(key))));
      check.update(manifest);
      return check.verify(HexFormat.of().parseHex(signature.get()));
    } catch (GeneralSecurityException noSuchKeyOrSignature) {
      return false;
    }
  }

  /** Whether the archive holds what the manifest names, and nothing else. */
  private static boolean whole(Manifest manifest, Map<String, byte[]> entries) {
    return entries.size() == manifest.entries().size() + 2
        && manifest.entries().entrySet().stream()
            .allMatch(
                named ->
                    entries.containsKey(named.getKey())
                        && Form.hash(entries.get(named.getKey())).equals(named.getValue()));
  }
}
