/** What of a domain's stored definition waits for its next start. */
package org.virtworkbench.compute.pending;
