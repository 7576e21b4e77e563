// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/pathtext.h"

#include <gmock/gmock.h>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;
using test::printed;
using testing::HasSubstr;

std::string complaintOf(const std::string &d)
{
    const auto path = parsePath(d);
    return path ? "no complaint, but " + printed(*path) : path.error().what;
}

TEST(PathParser, readsEveryAbsoluteCommand)
{
    EXPECT_EQ(printed(pathFrom("M 1 2 L 3 4 H 5 V 6 C 1 2 3 4 5 7 Z")), "M 1 2L 3 4L 5 4L 5 6C 1 2 3 4 5 7Z");
}

TEST(PathParser, relativeCommandsCountFromThePlaceReached)
{
    EXPECT_EQ(printed(pathFrom("m 10 20 l 3 4 h 5 v -6 c 1 1 2 2 3 3 z")), "M 10 20L 13 24L 18 24L 18 18C 19 19 20 20 21 21Z");
}

TEST(PathParser, afterACloseThePenIsWhereTheStrokeBegan)
{
    EXPECT_EQ(printed(pathFrom("M 10 20 L 30 40 z l 1 1")), "M 10 20L 30 40ZL 11 21");
}

TEST(PathParser, pairsAfterAMoveAreLines)
{
    EXPECT_EQ(printed(pathFrom("M1 1 2 2 3 3")), "M 1 1L 2 2L 3 3");
    EXPECT_EQ(printed(pathFrom("m1 1 2 2 3 3")), "M 1 1L 3 3L 6 6");
}

TEST(PathParser, aCommandIsRepeatedWithoutItsLetter)
{
    EXPECT_EQ(printed(pathFrom("M0 0h1 2 3")), "M 0 0L 1 0L 3 0L 6 0");
    EXPECT_EQ(printed(pathFrom("M0 0C1 1 2 2 3 3,4 4 5 5 6 6")), "M 0 0C 1 1 2 2 3 3C 4 4 5 5 6 6");
}

TEST(PathParser, aSmoothCurveMirrorsTheControlPointBeforeIt)
{
    EXPECT_EQ(printed(pathFrom("M0 0C0 0 8 4 10 10S20 20 30 10")), "M 0 0C 0 0 8 4 10 10C 12 16 20 20 30 10");
    EXPECT_EQ(printed(pathFrom("M0 0c0 0 8 4 10 10s10 10 20 0")), "M 0 0C 0 0 8 4 10 10C 12 16 20 20 30 10");
}

TEST(PathParser, aSmoothCurveAfterAnythingElseBeginsStraight)
{
    EXPECT_EQ(printed(pathFrom("M0 0L5 6S20 20 30 10")), "M 0 0L 5 6C 5 6 20 20 30 10");
    EXPECT_EQ(printed(pathFrom("M0 0C0 0 8 4 10 10ZS20 20 30 10")), "M 0 0C 0 0 8 4 10 10ZC 0 0 20 20 30 10");
    EXPECT_EQ(printed(pathFrom("M0 0Q3 3 6 0S20 20 30 10")), "M 0 0C 2 2 4 2 6 0C 6 0 20 20 30 10");
}

TEST(PathParser, aQuadraticIsRaisedToTheSameCubic)
{
    EXPECT_EQ(printed(pathFrom("M0 0Q3 6 9 0")), "M 0 0C 2 4 5 4 9 0");
    EXPECT_EQ(printed(pathFrom("M10 10q3 6 9 0")), "M 10 10C 12 14 15 14 19 10");
}

TEST(PathParser, numbersMayStandCloseTogether)
{
    EXPECT_EQ(printed(pathFrom("M-1-2L.5.25-3,+4")), "M -1 -2L 0.5 0.25L -3 4");
    EXPECT_EQ(printed(pathFrom("M1e1 2E-1")), "M 10 0.2");
    EXPECT_EQ(printed(pathFrom("\n\tM1,2\r\n L 3 , 4 ")), "M 1 2L 3 4");
}

TEST(PathParser, anEmptyTextIsAnEmptyPath)
{
    EXPECT_TRUE(pathFrom("").empty());
    EXPECT_TRUE(pathFrom(" \n").empty());
}

TEST(PathParser, refusesArcsAndSaysWhere)
{
    EXPECT_THAT(complaintOf("M0 0A1 1 0 0 1 2 2"), HasSubstr("'A' is not supported at character 5"));
    EXPECT_THAT(complaintOf("M0 0 t1 1"), HasSubstr("'t' is not supported at character 6"));
    EXPECT_THAT(complaintOf("M0 0 e5"), HasSubstr("'e' is not supported at character 6"));
}

TEST(PathParser, refusesAPathThatBeginsWithoutAMove)
{
    EXPECT_THAT(complaintOf("L1 1"), HasSubstr("begins with 'L'"));
    EXPECT_THAT(complaintOf("z"), HasSubstr("begins with 'z'"));
    EXPECT_THAT(complaintOf("1 1"), HasSubstr("a command is missing at character 1"));
}

TEST(PathParser, refusesMissingNumbers)
{
    EXPECT_THAT(complaintOf("M0 0L1"), HasSubstr("a number of 'L' is missing or can't be read at character 7"));
    EXPECT_THAT(complaintOf("M0 0L1 Z"), HasSubstr("character 8"));
    EXPECT_THAT(complaintOf("M0 0L1,,2"), HasSubstr("a number of 'L'"));
    EXPECT_THAT(complaintOf("M,0 0"), HasSubstr("a number of 'M'"));
    EXPECT_THAT(complaintOf("M"), HasSubstr("a number of 'M'"));
    EXPECT_THAT(complaintOf("M0 0H1,"), HasSubstr("a number of 'H'"));
}

TEST(PathParser, refusesNumbersAfterAClose)
{
    EXPECT_THAT(complaintOf("M0 0L1 1Z 5 5"), HasSubstr("a command is missing at character 11"));
}

TEST(PathParser, refusesWhatIsNoFiniteNumber)
{
    EXPECT_THAT(complaintOf("M inf 0"), HasSubstr("a number of 'M'"));
    EXPECT_THAT(complaintOf("M nan 0"), HasSubstr("a number of 'M'"));
    EXPECT_THAT(complaintOf("M 1e999 0"), HasSubstr("a number of 'M'"));
    EXPECT_THAT(complaintOf("M +-1 0"), HasSubstr("a number of 'M'"));
    EXPECT_THAT(complaintOf("M . 0"), HasSubstr("a number of 'M'"));
}

TEST(PathParser, refusesCoordinatesOutOfReach)
{
    EXPECT_THAT(complaintOf("M1e7 0"), HasSubstr("out of range"));
    EXPECT_THAT(complaintOf("M1e6 0h1"), HasSubstr("out of range"));
    EXPECT_THAT(complaintOf("M0 0C0 0 0 -2e6 1 1"), HasSubstr("out of range"));
}

TEST(PathParser, everyRefusalIsMalformed)
{
    EXPECT_EQ(parsePath("M0 0A1").error().kind, Error::Kind::Malformed);
    EXPECT_EQ(parsePath("?").error().kind, Error::Kind::Malformed);
}

} // namespace

} // namespace unknot::bodymap
