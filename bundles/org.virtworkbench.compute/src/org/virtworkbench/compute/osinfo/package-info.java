/** Operating systems as libosinfo's data describes them, read from the files of the package osinfo-db where they are installed. */
package org.virtworkbench.compute.osinfo;
