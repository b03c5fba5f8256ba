package motcoach.progress.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who practises, here or on another workstation.
 *
 * @param id of the learner there
 * @param name as it was handed over: their own or a pseudonym
 * @param team they belong to; empty when nobody said
 * @param here whether they practise on this workstation
 */
public record Person(UUID id, String name, Optional<String> team, boolean here) {}
