package motcoach.scenario;

import motcoach.method.Text;

/** Somebody who can be reached in the act stage besides the customer. */
public record Contact(String id, Text name, Text about) {}
