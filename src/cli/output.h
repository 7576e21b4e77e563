// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/fault.h"

#include <QString>

namespace unknot::cli
{

// What the program says on its standard output and error. Texts and names come from files that anybody
// may have written, so control characters are spelt out (base/controls.h): none orders the terminal.

void print(const QString &text); // a result; line feeds are kept
void printBytes(const std::string &bytes); // as they are: a result that is no text
void complain(const QString &text); // one line of stderr, "unknot: " before it
void complain(const Errors &errors);
Errors said(const std::vector<exchange::Fault> &faults); // each with its words
void list(const Errors &errors); // as a checker does: one line each, with nothing before it

// The exit code, once everything is said: 1 instead of 0, with the reason on stderr, where some of the
// output could not be written (a full disk, a closed stream).
int finished(int code);

// To be called first: a closed standard stream is given to nobody, so that no file that is opened later
// takes its place and gets the output.
void holdStandardStreams();

} // namespace unknot::cli
