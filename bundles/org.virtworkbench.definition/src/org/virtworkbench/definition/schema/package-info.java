/**
 * What libvirt's RELAX NG schemas say of a definition: findings with their place, and what may stand at a place.
 */
package org.virtworkbench.definition.schema;
