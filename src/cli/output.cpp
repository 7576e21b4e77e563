// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/controls.h"
#include "present/faulttext.h"
#include "present/text.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace unknot::cli
{

namespace
{

// Why the output could not be written, the first time that happened; 0: it could. stdio keeps that it
// did, but not why.
int outputError = 0;

void write(std::FILE *stream, const std::string &text)
{
    if (std::fwrite(text.data(), 1, text.size(), stream) != text.size() && stream == stdout && outputError == 0)
        outputError = errno;
}

} // namespace

void print(const QString &text)
{
    write(stdout, spelt(present::fromQt(text)));
}

void printBytes(const std::string &bytes)
{
    write(stdout, bytes);
}

void complain(const QString &text)
{
    write(stderr, "unknot: " + spelt(present::fromQt(text), LineFeeds::OneLine) + '\n');
}

void complain(const Errors &errors)
{
    for (const Error &error : errors)
        complain(present::toQt(toString(error)));
}

Errors said(const std::vector<exchange::Fault> &faults)
{
    Errors errors;
    for (const exchange::Fault &fault : faults) {
        errors.push_back(exchange::errorOf(fault));
        errors.back().what = present::fromQt(present::faultWords(fault));
    }
    return errors;
}

void list(const Errors &errors)
{
    for (const Error &error : errors)
        write(stderr, toString(error) + '\n');
}

int finished(int code)
{
    if (std::fflush(stdout) != 0 && outputError == 0)
        outputError = errno;
    const int error = std::exchange(outputError, 0);
    if (error == 0 && std::ferror(stdout) == 0)
        return code;
    complain(QStringLiteral("The output can't be written: %1. What was written of it is not whole.")
                 .arg(present::toQt(std::generic_category().message(error))));
    return code == 0 ? 1 : code;
}

void holdStandardStreams()
{
    // The lowest number that is free is the one that was closed. Opened so that writing to it fails.
    for (const int stream : {0, 1, 2}) {
        if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY) != stream)
            return;
    }
}

} // namespace unknot::cli
