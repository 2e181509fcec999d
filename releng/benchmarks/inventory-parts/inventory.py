# The same refresh through libvirt's python binding; speaks as inventory.c does.
import sys
import time
import libvirt

libvirt.registerErrorHandler(lambda context, error: None, None)
connect = libvirt.open(sys.argv[1])
print('ready', flush=True)
for line in sys.stdin:
    begin = time.monotonic_ns()
    records = connect.getAllDomainStats(libvirt.VIR_DOMAIN_STATS_STATE | libvirt.VIR_DOMAIN_STATS_BALLOON | libvirt.VIR_DOMAIN_STATS_VCPU,
                                        libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT)
    transients = {domain.UUIDString() for domain in connect.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_TRANSIENT)}
    autostarts = {domain.UUIDString() for domain in connect.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_AUTOSTART)}
    domains = []
    for domain, stats in records:
        uuid = domain.UUIDString()
        domains.append((uuid, domain.name(), domain.ID(), stats.get('state.state'), stats.get('state.reason'), stats.get('vcpu.current'),
                        stats.get('vcpu.maximum'), stats.get('balloon.current'), stats.get('balloon.maximum'), uuid in transients,
                        uuid in autostarts))
    print(time.monotonic_ns() - begin, len(domains), flush=True)
