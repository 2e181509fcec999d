/**
 * What libvirt's RELAX NG schemas say of a definition: findings with their place ({@link org.virtworkbench.definition.schema.Schema#check}), and
 * what may stand at a place ({@link org.virtworkbench.definition.schema.Schema#at}).
 */
package org.virtworkbench.definition.schema;
