/* What a C program needs for the same refresh: the same three calls, the same fields copied out of libvirt's memory. After "ready" and after each
 * line on stdin it answers with the nanoseconds of one refresh. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct domain {
    char uuid[VIR_UUID_STRING_BUFLEN];
    char *name;
    unsigned int id;
    int state, reason;
    long long vcpu, max_vcpu, memory, max_memory;
    int transient, autostart;
};

struct flagged {
    unsigned char (*uuids)[VIR_UUID_BUFLEN];
    int count;
};

static int compare(const void *a, const void *b) { return memcmp(a, b, VIR_UUID_BUFLEN); }

static struct flagged list(virConnectPtr connect, unsigned int flags)
{
    virDomainPtr *domains;
    struct flagged flagged = { NULL, virConnectListAllDomains(connect, &domains, flags) };
    if (flagged.count < 0)
        exit(1);
    flagged.uuids = malloc((flagged.count + 1) * sizeof *flagged.uuids);
    for (int i = 0; i < flagged.count; i++) {
        virDomainGetUUID(domains[i], flagged.uuids[i]);
        virDomainFree(domains[i]);
    }
    free(domains);
    qsort(flagged.uuids, flagged.count, sizeof *flagged.uuids, compare);
    return flagged;
}

static int has(const struct flagged *flagged, const unsigned char *uuid)
{
    return flagged->count && bsearch(uuid, flagged->uuids, flagged->count, sizeof *flagged->uuids, compare) != NULL;
}

static long long number(virTypedParameterPtr p)
{
    switch (p->type) {
    case VIR_TYPED_PARAM_INT: return p->value.i;
    case VIR_TYPED_PARAM_UINT: return p->value.ui;
    default: return p->value.l;
    }
}

static int refresh(virConnectPtr connect, struct domain **result)
{
    virDomainStatsRecordPtr *records;
    int count = virConnectGetAllDomainStats(connect, VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_BALLOON | VIR_DOMAIN_STATS_VCPU, &records,
                                            VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT);
    if (count < 0)
        exit(1);
    struct flagged transients = list(connect, VIR_CONNECT_LIST_DOMAINS_TRANSIENT);
    struct flagged autostarts = list(connect, VIR_CONNECT_LIST_DOMAINS_AUTOSTART);
    struct domain *domains = calloc(count + 1, sizeof *domains);
    for (int i = 0; i < count; i++) {
        struct domain *domain = &domains[i];
        unsigned char uuid[VIR_UUID_BUFLEN];
        virDomainGetUUID(records[i]->dom, uuid);
        virDomainGetUUIDString(records[i]->dom, domain->uuid);
        domain->name = strdup(virDomainGetName(records[i]->dom));
        domain->id = virDomainGetID(records[i]->dom);
        domain->vcpu = domain->max_vcpu = domain->memory = domain->max_memory = -1;
        for (int j = 0; j < records[i]->nparams; j++) {
            virTypedParameterPtr p = &records[i]->params[j];
            if (!strcmp(p->field, "state.state")) domain->state = number(p);
            else if (!strcmp(p->field, "state.reason")) domain->reason = number(p);
            else if (!strcmp(p->field, "balloon.current")) domain->memory = number(p);
            else if (!strcmp(p->field, "balloon.maximum")) domain->max_memory = number(p);
            else if (!strcmp(p->field, "vcpu.current")) domain->vcpu = number(p);
            else if (!strcmp(p->field, "vcpu.maximum")) domain->max_vcpu = number(p);
        }
        domain->transient = has(&transients, uuid);
        domain->autostart = has(&autostarts, uuid);
    }
    virDomainStatsRecordListFree(records);
    free(transients.uuids);
    free(autostarts.uuids);
    *result = domains;
    return count;
}

int main(int argc, char **argv)
{
    virConnectPtr connect = argc > 1 ? virConnectOpen(argv[1]) : NULL;
    if (!connect)
        return 1;
    char line[16];
    puts("ready");
    fflush(stdout);
    while (fgets(line, sizeof line, stdin)) {
        struct timespec from, to;
        struct domain *domains;
        clock_gettime(CLOCK_MONOTONIC, &from);
        int count = refresh(connect, &domains);
        clock_gettime(CLOCK_MONOTONIC, &to);
        for (int i = 0; i < count; i++)
            free(domains[i].name);
        free(domains);
        printf("%lld %d\n", (to.tv_sec - from.tv_sec) * 1000000000LL + to.tv_nsec - from.tv_nsec, count);
        fflush(stdout);
    }
    virConnectClose(connect);
    return 0;
}
