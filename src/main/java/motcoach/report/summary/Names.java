package motcoach.report.summary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import motcoach.progress.account.Person;

/** How people and talks are called in files: as they are, or by pseudonyms. */
public sealed interface Names {

  /** Names and ids as they are kept. */
  Names PLAIN = new Plain();

  /** Pseudonyms that stay the same in every file of a workstation. */
  static Names pseudonyms(byte[] secret) {
    return new Pseudonyms(secret);
  }

  String id(Person person);

  String name(Person person);

  /** The id of a talk. */
  UUID attempt(UUID attempt);

  /** The order in which people are told; that of names would give away who is who. */
  Comparator<Person> order();

  /** Whether the order of talks must not be that of their people's names. */
  boolean hidden();

  /** Names and ids as they are kept. */
  record Plain() implements Names {
    @Override
    public String id(Person person) {
      return person.id().toString();
    }

    @Override
    public String name(Person person) {
      return person.name();
    }

    @Override
    public UUID attempt(UUID attempt) {
      return attempt;
    }

    @Override
    public Comparator<Person> order() {
      return Comparator.comparing(person -> 0);
    }

    @Override
    public boolean hidden() {
      return false;
    }
  }

  /** Made with a secret, so that nobody who knows a name or an id can make them again. */
  final class Pseudonyms implements Names {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    private final Mac mac;
    private final Map<UUID, String> called = new ConcurrentHashMap<>();

    private Pseudonyms(byte[] secret) {
      try {
        mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException("every Java has it", impossible);
      }
    }

    private synchronized byte[] hash(String kind, UUID id) {
      return mac.doFinal((kind + id).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String id(Person person) {
      return called.computeIfAbsent(person.id(), this::made);
    }

    private String made(UUID person) {
      byte[] hash = hash("person ", person);
      StringBuilder name = new StringBuilder("P-");
      for (int i = 0; i < LENGTH; i++) {
        name.append(LETTERS.charAt(hash[i] & 31));
      }
      return name.toString();
    }

    @Override
    public String name(Person person) {
      return id(person);
    }

    @Override
    public UUID attempt(UUID attempt) {
      ByteBuffer hash = ByteBuffer.wrap(hash("attempt ", attempt));
      long most = hash.getLong() & ~0xF000L | 0x8000L;
      long least = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
      return new UUID(most, least);
    }

    @Override
    public Comparator<Person> order() {
      return Comparator.comparing(this::id);
    }

    @Override
    public boolean hidden() {
      return true;
    }
  }
}
