#define _POSIX_C_SOURCE 200809L
#include "wechat.h"
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static FILE *to;
static FILE *from;
static pid_t child;

static struct json *hear(void)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t length = getline(&line, &room, from);
    char *kept;

    if (length <= 0)
        die("simulator", "it says nothing");
    kept = json_room((size_t)length);
    memcpy(kept, line, (size_t)length);
    free(line);
    return json_read(kept, (size_t)length);
}

/* `early_bills: true` is `--early-bills`, and `speed: 1` is `--speed=1`. */
static char *option(const struct json *setting)
{
    size_t length = setting->name.length + setting->raw.length + 4;
    char *option = json_room(length), *letter;

    if (setting->kind == JSON_TRUE)
        snprintf(option, length, "--%.*s", (int)setting->name.length, setting->name.at);
    else
        snprintf(option, length, "--%.*s=%.*s", (int)setting->name.length, setting->name.at,
                 (int)setting->raw.length, setting->raw.at);
    for (letter = option; *letter != '\0'; letter++)
        if (*letter == '_')
            *letter = '-';
    return option;
}

struct json *wechat_start(const char *fenpay, const struct json *settings)
{
    char **words = json_room((json_count(settings) + 5) * sizeof *words);
    const struct json *setting;
    int input[2], output[2], count = 0;

    words[count++] = (char *)fenpay;
    words[count++] = "simulator";
    words[count++] = "--json";
    words[count++] = "--control";
    for (setting = settings->first; setting != NULL; setting = setting->next)
        words[count++] = option(setting);
    if (pipe(input) != 0 || pipe(output) != 0)
        die("simulator", "no pipes");
    child = fork();
    if (child == 0) {
        dup2(input[0], 0);
        dup2(output[1], 1);
        close(input[1]);
        close(output[0]);
        execvp(fenpay, words);
        _exit(127);
    }
    close(input[0]);
    close(output[1]);
    to = fdopen(input[1], "w");
    from = fdopen(output[0], "r");
    if (child < 0 || to == NULL || from == NULL)
        die("simulator", "it cannot be started");
    return hear();
}

struct json *wechat_tell(struct bytes line, const struct json *body)
{
    fwrite(line.at, 1, line.length, to);
    if (body != NULL) {
        struct bytes text = json_write(body);
        fputc(' ', to);
        fwrite(text.at, 1, text.length, to);
    }
    fputc('\n', to);
    fflush(to);
    return hear();
}

void wechat_stop(void)
{
    int status;

    fclose(to);
    fclose(from);
    if (waitpid(child, &status, 0) != child || status != 0)
        die("simulator", "it did not end well");
}
