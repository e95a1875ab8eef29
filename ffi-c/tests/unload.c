/*
 * A program that loads the library, uses it in threads, unloads it and forks, again and again: nothing of the
 * library may be called after it is gone.
 *
 *     unload LIBRARY
 */
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <fenpay.h>
#include <fenpay_ops.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

typedef fenpay_reply (*call_type)(fenpay_engine, const char *, size_t, const char *, size_t,
                                  const uint8_t *, size_t);
typedef int32_t (*free_type)(fenpay_reply);

static call_type call;
static free_type give_back;

static void die(const char *why)
{
    fprintf(stderr, "unload: %s\n", why);
    exit(1);
}

static void *use(void *unused)
{
    const char *op = FENPAY_OP_ABOUT_VERSION;
    if (give_back(call(0, op, strlen(op), NULL, 0, NULL, 0)) != 0)
        die("a reply is not freed");
    return unused;
}

/* Whether a file of this name is mapped into the process. */
static int is_mapped(const char *path)
{
    char line[4096];
    int found = 0;
    FILE *maps = fopen("/proc/self/maps", "r");

    if (maps == NULL)
        die("the maps cannot be read");
    while (fgets(line, sizeof line, maps) != NULL)
        found |= strstr(line, path) != NULL;
    fclose(maps);
    return found;
}

int main(int count, char **words)
{
    int round, status;

    if (count != 2)
        die("LIBRARY");
    for (round = 0; round < 20; round++) {
        void *library = dlopen(words[1], RTLD_NOW);
        pthread_t thread;
        pid_t child;

        if (library == NULL)
            die(dlerror());
        *(void **)&call = dlsym(library, "fenpay_call");
        *(void **)&give_back = dlsym(library, "fenpay_reply_free");
        if (call == NULL || give_back == NULL)
            die("a function is missing");
        if (!is_mapped("libfenpay"))
            die("what is loaded is not to be seen");
        if (round % 2 == 1)
            use(NULL);
        if (pthread_create(&thread, NULL, use, NULL) != 0 || pthread_join(thread, NULL) != 0)
            die("no thread");
        dlclose(library);
        child = fork();
        if (child == 0)
            _exit(is_mapped("libfenpay"));
        if (waitpid(child, &status, 0) != child || status != 0)
            die("the child did not end well");
    }
    puts("unload: loaded, used and gone twenty times");
    return 0;
}
