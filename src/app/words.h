// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/side.h"
#include "catalogue/catalogue.h"
#include "journal/records.h"

#include <QDateTime>
#include <QString>

// The sentences people read are made here, from the values the rooms give.
namespace unknot::app::words
{

QString of(const std::string &text);
std::string plain(const QString &text);

// "left", "right", or empty for the middle.
QString side(Side side);
// "Back of shoulder, left"
QString sided(const QString &name, Side which);
QString zone(const catalogue::Catalogue &catalogue, const SidedZone &zone);
// "Left shoulder blade": the side first, as it is said.
QString spoken(const catalogue::Catalogue &catalogue, const SidedZone &zone);
// "Left shoulder", "Low back, both sides", "Left shoulder and 2 more areas"
QString title(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones);
// "your left shoulder", "your left shoulder and upper arm"; empty for more places than a question can name
QString yours(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones);

// "shoulder-back:left", "throat": how a zone is written on the command line and passed to QML.
QString key(const SidedZone &zone);
// The zones a key means: a paired zone without a side means both. Empty: no such zone, or a side
// that it does not have.
std::vector<SidedZone> zonesOf(const catalogue::Catalogue &catalogue, const QString &key);

QString change(int before, int after); // "clearly less"
QString changeExplained(int before, int after); // why it is called that
QString grade(catalogue::Grade grade);
int gradeBars(catalogue::Grade grade); // in halves: 0, 4, 5, 6, 8

QString minutes(Milliseconds span); // "10 min", at least 1
QString duration(Milliseconds span); // "9 min 40 s"
QDateTime local(const WallTime &time);
// "Today at 08:12", "Yesterday, 18:42", "Wed 19 Nov, 18:42"
QString day(const WallTime &time, const WallTime &now);
QString shortDay(const WallTime &time); // "Sat 22"

// "one, two and three"
QString list(const QStringList &items);
QString points(qsizetype count); // "1 point", "4 points"
QString sessions(qsizetype count); // "1 session", "4 sessions"
QString capitalised(QString text);

// What an error means to the person: what happened, what is safe, what to do.
QString sentence(const Error &error);

} // namespace unknot::app::words
