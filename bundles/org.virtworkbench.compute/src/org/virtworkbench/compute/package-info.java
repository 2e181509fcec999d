/**
 * Domains of a host: what can be done to them (the records that end in Domain are {@link org.virtworkbench.core.Operation operations}),
 * what keeps it from being done now ({@link org.virtworkbench.compute.DomainVerb}), and the words in which they are listed
 * ({@link org.virtworkbench.compute.DomainColumn}). The model is in {@code org.virtworkbench.compute.domain}.
 */
package org.virtworkbench.compute;
